using System.CommandLine;
using System.Globalization;
using AssistantBot.Channels.Terminal.Json;
using AssistantBot.Knowledge;
using AssistantBot.Knowledge.Sqlite;
using AssistantBot.Language;
using AssistantBot.Language.Places;

namespace AssistantBot.Channels.Terminal.Commands;

/// <summary><c>articles</c>: what the archive holds.</summary>
internal static class ArticlesCommand
{
    public static Command Create(CommandRunner runner)
    {
        var since = new Option<DateOnly?>("--since")
        {
            Description = "Only articles published on or after this day",
            HelpName = "YYYY-MM-DD",
            CustomParser = result =>
            {
                if (DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
                {
                    return day;
                }

                result.AddError($"--since takes a day such as 2026-03-01, not '{result.Tokens[0].Value}'.");
                return null;
            },
        };
        var place = new Option<string?>("--place") { Description = "Only articles that name this place", HelpName = "PLACE" };
        var command = new Command("articles", "List the articles, newest first") { since, place, runner.JsonOption };
        command.SetAction((parse, cancellationToken) => runner.RunAsync(
            parse,
            ArchiveNeed.Existing,
            (context, token) => ListAsync(context, parse.GetValue(since), parse.GetValue(place), token),
            cancellationToken));
        return command;
    }

    private static async Task<int> ListAsync(
        CommandContext context, DateOnly? since, string? place, CancellationToken cancellationToken)
    {
        var places = place is null ? [] : QuestionPlaces.In(place, context.Get<Region>().Place).SelectMany(mention => mention.Candidates);
        var articles = await context.Get<ArticleList>().ListAsync(
            since, Names(place), [.. places.SelectMany(Gazetteer.Covered)], limit: null, cancellationToken);
        context.Print(new ArticlesDocument(articles.Select(Of).ToList()), output => ArticleScreen.Show(output, articles, Script.Simplified));
        return ExitCodes.Done;
    }

    private static Func<Article, bool>? Names(string? place)
    {
        if (place is null)
        {
            return null;
        }

        var folded = CharacterFolding.Fold(place.Trim());
        return article => CharacterFolding.Fold($"{article.Title}\n{article.Text}").Contains(folded, StringComparison.Ordinal);
    }

    private static ArticleDocument Of(ArticleSummary summary) => new()
    {
        Article = summary.Article.Id.Value,
        ExternalId = summary.Article.ExternalId,
        Title = summary.Article.Title,
        Label = summary.Article.Facts.Label,
        Outlet = summary.Article.Outlet,
        Reporters = summary.Article.Facts.Reporters.Select(reporter => new ReporterDocument(reporter.Name, reporter.Role)).ToList(),
        Published = summary.Article.Published,
        Event = summary.Article.Facts.Event,
        YearSource = summary.Article.Facts.YearSource.ToString().ToLowerInvariant(),
        Effective = summary.Article.Facts.Effective,
        Url = summary.Article.Url,
        Sample = summary.Article.IsSample,
        Edits = summary.Edits,
        Passages = summary.Passages,
        Versions = summary.Versions,
    };
}
