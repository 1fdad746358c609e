using System.Globalization;
using AssistantBot.Knowledge;
using AssistantBot.Language.Dates;

namespace AssistantBot.Channels.Rendering;

/// <summary>An article in one line: outlet, title, date.</summary>
internal static class SourceLine
{
    public static string Of(Article article, Wording wording)
    {
        var parts = new List<string?>
        {
            IsMarked(article, wording) ? null : wording.Sample,
            article.Outlet,
            Title(article, wording),
            Date(article, wording),
        };
        return string.Join(" ", parts.OfType<string>());
    }

    // Words of the text that stand in for a title are not given as one.
    private static string Title(Article article, Wording wording) =>
        article.Title is { } title ? wording.Title(title)
        : article.Facts.Label is { } label ? wording.Label(label)
        : wording.Untitled;

    // A year that nobody wrote is never shown as if somebody had.
    private static string? Date(Article article, Wording wording) =>
        article.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        ?? (article.Facts is { Event: { } day, YearSource: YearSource.Inferred } ? wording.InferredYear(day) : EventDay(article.Facts));

    // --11-18 is how programs write a day whose year is not known.
    private static string? EventDay(ArticleFacts facts) => facts.Event?.TrimStart('-');

    // Our samples say so in their titles already; nothing real carries the mark.
    private static bool IsMarked(Article article, Wording wording) =>
        !article.IsSample || (article.Title?.Contains(wording.Sample, StringComparison.Ordinal) ?? false);
}
