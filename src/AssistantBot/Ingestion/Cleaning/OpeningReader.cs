using System.Text.RegularExpressions;
using AssistantBot.Language;

namespace AssistantBot.Ingestion.Cleaning;

/// <summary>Finds the dateline or the credits in the first lines of an article.</summary>
internal sealed partial class OpeningReader(string text, string folded)
{
    private const int MostLines = 4;
    private const int LongestTitle = 80;
    private const int LongestLead = 200;
    private const int LongestDate = 24;

    private readonly DatelineOpening _opening = new(text, folded);

    /// <summary>What the article opens with, after a title or lines of credits; null if with neither.</summary>
    public OpeningCredits? Read()
    {
        OpeningCredits? credits = null;
        OpeningCredits? within = null;
        var isAfterText = false;
        foreach (var line in FirstLines())
        {
            if (_opening.Dispatch(line.Start, line.End, isWithinLine: isAfterText) is { } dispatch)
            {
                return dispatch.After(credits);
            }

            if (!isAfterText && _opening.Line(line.Start, line.End) is { } found)
            {
                credits = (found with { Date = DateAfter(found.Span.End) ?? DateAfter(line.End) }).After(credits);
            }
            else if (credits is not null || isAfterText)
            {
                break;
            }
            else if (!IsTitle(line))
            {
                isAfterText = true;
                within = WithinLine(line);
            }
        }

        return credits ?? within;
    }

    /// <summary>The date with which the text goes on at an index.</summary>
    public TextSpan? DateAfter(int index)
    {
        var date = FirstDate().Match(folded.Substring(index, Math.Min(LongestDate, folded.Length - index))).Groups["date"];
        return date.Success ? new TextSpan(index + date.Index, index + date.Index + date.Length) : null;
    }

    // A title and a dateline on one line.
    private OpeningCredits? WithinLine(TextSpan line)
    {
        var end = Math.Min(line.End, line.Start + LongestLead);
        for (var i = line.Start + 1; i < end; i++)
        {
            var rest = folded.AsSpan(i, end - i);
            if ((OutletNames.KnownLength(rest) > 0 || rest.StartsWith("本报"))
                && _opening.Dispatch(i, line.End, isWithinLine: true) is { } dispatch)
            {
                return dispatch;
            }
        }

        return null;
    }

    private bool IsTitle(TextSpan line) =>
        line.Length <= LongestTitle && !folded.AsSpan(line.Start, line.Length).Contains('。');

    private IEnumerable<TextSpan> FirstLines()
    {
        var start = 0;
        for (var count = 0; count < MostLines && start < folded.Length;)
        {
            var end = folded.IndexOf('\n', start);
            end = end < 0 ? folded.Length : end;
            var line = new TextSpan(start, end).Trim(folded);
            start = end + 1;
            if (!line.IsEmpty)
            {
                count++;
                yield return line;
            }
        }
    }

    [GeneratedRegex(
        @"^[\s:,]*(?<date>([0-9]{4}年)?[0-9]{1,2} ?月 ?[0-9]{1,2} ?日|[0-9]{1,2}日)",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex FirstDate();
}
