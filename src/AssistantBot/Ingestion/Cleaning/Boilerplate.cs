using AssistantBot.Language;

namespace AssistantBot.Ingestion.Cleaning;

/// <summary>
/// Finds lines at the beginning and at the end of a text that belong to the page it was copied from, not to the news:
/// 已有0人發表了評論, 分享到, 上一篇, disclaimers. Credits, sources, dates and signatures are data and stay.
/// </summary>
internal static class Boilerplate
{
    // Headlines of other articles under 相关阅读.
    private const int LongestHeadline = 40;
    private const int MostHeadlines = 12;

    /// <summary>Whole lines with their line breaks, in order; none if nothing else would be left.</summary>
    public static IReadOnlyList<TextSpan> Find(string text)
    {
        var folded = CharacterFolding.Fold(text);
        var lines = Lines(folded);
        var first = FirstOfText(folded, lines);
        if (first == lines.Count)
        {
            return [];
        }

        var end = EndOfText(folded, lines, first);
        if (end <= first)
        {
            return [];
        }

        var found = new List<TextSpan>();
        if (first > 0)
        {
            found.Add(new TextSpan(lines[0].Start, lines[first - 1].End));
        }

        if (end < lines.Count)
        {
            found.Add(new TextSpan(lines[end].Start, lines[^1].End));
        }

        return found;
    }

    // The lines that hold anything, each with its line break.
    private static List<TextSpan> Lines(string folded)
    {
        var lines = new List<TextSpan>();
        var start = 0;
        while (start < folded.Length)
        {
            var end = folded.IndexOf('\n', start);
            end = end < 0 ? folded.Length : end + 1;
            if (!string.IsNullOrWhiteSpace(folded[start..end]))
            {
                lines.Add(new TextSpan(start, end));
            }

            start = end;
        }

        return lines;
    }

    private static int FirstOfText(string folded, List<TextSpan> lines)
    {
        var index = 0;
        while (index < lines.Count && BoilerplateLines.StandAtBeginning(Content(folded, lines[index])))
        {
            index++;
        }

        return index;
    }

    // The index after the last line of the text.
    private static int EndOfText(string folded, List<TextSpan> lines, int first)
    {
        var end = lines.Count;
        while (end > first)
        {
            if (BoilerplateLines.StandAtEnd(Content(folded, lines[end - 1])))
            {
                end--;
            }
            else if (HeadingOfHeadlines(folded, lines, first, end) is var heading and > 0)
            {
                end = heading;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    // The index of the heading 相关阅读 after which only headlines come; -1 if there is none.
    private static int HeadingOfHeadlines(string folded, List<TextSpan> lines, int first, int end)
    {
        for (var i = end - 1; i > first && i >= end - 1 - MostHeadlines; i--)
        {
            var content = Content(folded, lines[i]);
            if (BoilerplateLines.HeadOthers(content))
            {
                return i;
            }

            if (content.Length > LongestHeadline || content.Contains('。', StringComparison.Ordinal))
            {
                return -1;
            }
        }

        return -1;
    }

    private static string Content(string folded, TextSpan line) =>
        line.Length > BoilerplateLines.Longest + 2 ? "" : line.Trim(folded).Of(folded);
}
