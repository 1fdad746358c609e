using System.Globalization;
using AssistantBot.Knowledge;
using AssistantBot.Language.Dates;
using AssistantBot.Language.Places;

namespace AssistantBot.Ingestion.Cleaning;

/// <summary>What a reader takes from an article's text about the article: who reported, when, where.</summary>
internal sealed record ArticleReading(ArticleFacts Facts, ArticleScope Scope, string? Outlet)
{
    // Raised when the same text gives other facts than before; they are then read again.
    private const string Version = "1";

    /// <summary>Equal as long as the same text gives the same reading.</summary>
    /// <param name="homePlace">Code of the region at home; null: none.</param>
    public static string VersionFor(string? homePlace) => $"{Version}:{homePlace}";

    public static ArticleReading Of(string? title, string text, DateOnly? published, string? homePlace)
    {
        var dateline = DatelineReader.Read(text);
        var dates = ArticleDates.Read(title, text, published);
        var facts = new ArticleFacts
        {
            Label = title is null ? ArticleLabel.Make(text, dateline) : null,
            Reporters = dateline?.Reporters ?? [],
            Event = dates.Event?.Iso,
            YearSource = dates.Event?.YearSource ?? YearSource.Unknown,
            Effective = dates.Effective?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        };
        return new ArticleReading(facts, new ArticleScope(Places(title, text, homePlace), Days(dates)), dateline?.Outlet);
    }

    private static List<string> Places(string? title, string text, string? homePlace) =>
        PlaceFinder.In($"{title}\n{text}", homePlace)
            .SelectMany(mention => mention.Place is { } place
                ? Gazetteer.SelfAndAncestors(place.Code)
                : mention.Candidates)
            .Select(place => place.Code)
            .Distinct(StringComparer.Ordinal)
            .ToList();

    private static List<DayRange> Days(ArticleDates dates)
    {
        var days = dates.Mentions
            .Where(mention => !mention.IsBound)
            .Select(mention => mention.Days)
            .OfType<DayRange>()
            .Where(range => range is { IsOpenAtStart: false, IsOpenAtEnd: false });
        return (dates.Published is { } day ? days.Prepend(DayRange.Of(day)) : days).Distinct().ToList();
    }
}
