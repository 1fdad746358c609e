using System.CommandLine;
using System.Globalization;
using AssistantBot.Channels.Terminal.Json;
using AssistantBot.Knowledge;
using AssistantBot.Knowledge.Sqlite;

namespace AssistantBot.Channels.Terminal.Commands;

/// <summary><c>remove</c>: takes articles out with all that was derived from them.</summary>
internal static class RemoveCommand
{
    public static Command Create(CommandRunner runner)
    {
        var names = new Argument<string[]>("ARTICLE")
        {
            Description = "The id of the article, here or in its source",
            Arity = ArgumentArity.OneOrMore,
        };
        var command = new Command("remove", "Remove articles with all that was derived from them") { names, runner.JsonOption };
        command.SetAction((parse, cancellationToken) => runner.RunAsync(
            parse,
            ArchiveNeed.Existing,
            (context, token) => RemoveAsync(context, parse.GetValue(names)!, token),
            cancellationToken));
        return command;
    }

    private static async Task<int> RemoveAsync(CommandContext context, string[] names, CancellationToken cancellationToken)
    {
        var ids = new List<ArticleId>();
        foreach (var name in names)
        {
            ids.Add(await ResolveAsync(context, name, cancellationToken));
        }

        foreach (var id in ids)
        {
            await context.Get<CatalogueWriter>().RemoveAsync(id, cancellationToken);
        }

        await context.Get<Indexer>().DrainAsync(cancellationToken);
        var totals = await context.Get<CatalogueReader>().TotalsAsync(cancellationToken);
        context.Print(
            new RemoveDocument(ids.Select(id => id.Value).ToList(), totals.Articles, totals.Passages),
            output => output.Write(string.Create(
                CultureInfo.InvariantCulture, $"{ids.Count} removed. The archive holds {totals.Articles} articles.")));
        return ExitCodes.Done;
    }

    private static async Task<ArticleId> ResolveAsync(CommandContext context, string name, CancellationToken cancellationToken)
    {
        var found = await context.Get<CatalogueReader>().ResolveAsync(name, cancellationToken);
        return found.Count switch
        {
            1 => found[0],
            0 => throw new ArchiveUnavailableException($"There is no article {name}. Nothing was removed. List them with: articles"),
            _ => throw new ArchiveUnavailableException(
                $"{name} is the name of {found.Count} articles. Nothing was removed. Choose one by its id here: {string.Join(", ", found)}"),
        };
    }
}
