using System.CommandLine;
using AssistantBot.Channels.Terminal.Json;
using AssistantBot.Knowledge;
using AssistantBot.Knowledge.Sqlite;

namespace AssistantBot.Channels.Terminal.Commands;

/// <summary><c>passage</c>: a passage in its article.</summary>
internal static class PassageCommand
{
    public static Command Create(CommandRunner runner)
    {
        var id = new Argument<string>("ID") { Description = "The id of the passage, as answers and search show it" };
        var command = new Command("passage", "Show a passage in its article") { id, runner.JsonOption };
        command.SetAction((parse, cancellationToken) => runner.RunAsync(
            parse,
            ArchiveNeed.Existing,
            (context, token) => ShowAsync(context, new PassageId(parse.GetValue(id)!), token),
            cancellationToken));
        return command;
    }

    private static async Task<int> ShowAsync(CommandContext context, PassageId id, CancellationToken cancellationToken)
    {
        var stored = await context.Get<CatalogueReader>().FindByPassageAsync(id, cancellationToken)
            ?? throw new ArchiveUnavailableException(
                $"There is no passage {id}. Its article may have been removed or replaced by a newer version.");
        var (article, passage) = (stored.Article, stored.Passages.Single(passage => passage.Id == id));
        context.Print(
            new PassageDocument(
                id.Value,
                article.Id.Value,
                article.ExternalId,
                article.Title,
                article.Outlet,
                article.Published,
                article.Url,
                passage.Span.Start,
                passage.Span.End,
                passage.Span.Of(article.Text),
                article.Text),
            output => PassageScreen.Show(output, article, passage.Span));
        return ExitCodes.Done;
    }
}
