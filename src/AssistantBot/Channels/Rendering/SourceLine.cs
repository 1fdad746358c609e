using System.Globalization;
using AssistantBot.Knowledge;

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
            wording.Title(article.Title),
            article.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        };
        return string.Join(" ", parts.OfType<string>());
    }

    // Our samples say so in their titles already; nothing real carries the mark.
    private static bool IsMarked(Article article, Wording wording) =>
        !article.IsSample || (article.Title?.Contains(wording.Sample, StringComparison.Ordinal) ?? false);
}
