using System.Text.RegularExpressions;
using AssistantBot.Language;

namespace AssistantBot.Ingestion.Cleaning;

/// <summary>Reads where an article comes from and who made it, from its first lines and its end.</summary>
internal static partial class DatelineReader
{
    private const int MostLines = 4;
    private const int LongestTitle = 80;
    private const int LongestLead = 200;
    private const int LongestDate = 24;

    /// <summary>What the article says of its making; null if it says nothing.</summary>
    public static Dateline? Read(string text)
    {
        var folded = CharacterFolding.Fold(text);
        var head = Head(text, folded);
        var tail = ClosingCredits.Read(text, folded, head?.Span.End ?? 0);
        if (head is null && tail is null)
        {
            return null;
        }

        var span = head?.Span ?? tail!.Value.Span;
        var date = head?.Date ?? (head is null ? null : DateAfter(folded, span.End));
        var credits = head?.Credits ?? tail!.Value.Credits;
        var isSelf = credits.Outlet is not null && CharacterFolding.Fold(credits.Outlet) is "本报" or "本网" or "本台" or "本刊" or "本社";
        var outlet = isSelf ? tail?.Credits.Outlet ?? credits.Outlet : credits.Outlet;
        if (head is not null && tail is not null)
        {
            credits.Add(tail.Value.Credits);
        }

        return new Dateline(span, outlet ?? credits.Outlet, credits.Place, date, credits.Reporters, credits.Editors);
    }

    private static (TextSpan Span, Credits Credits, TextSpan? Date)? Head(string text, string folded)
    {
        var opening = new DatelineOpening(text, folded);
        (TextSpan Span, Credits Credits)? found = null;
        foreach (var line in FirstLines(folded))
        {
            if (opening.Dispatch(line.Start, line.End, isWithinLine: false) is { } dispatch)
            {
                dispatch.Credits.Add(found?.Credits ?? new Credits());
                return (new TextSpan(found?.Span.Start ?? dispatch.Span.Start, dispatch.Span.End), dispatch.Credits, dispatch.Date);
            }

            if (opening.Line(line.Start, line.End) is { } credits)
            {
                credits.Credits.Add(found?.Credits ?? new Credits());
                found = (new TextSpan(found?.Span.Start ?? credits.Span.Start, credits.Span.End), credits.Credits);
            }
            else if (found is not null || !IsTitle(folded, line))
            {
                return found is { } lines ? (lines.Span, lines.Credits, null) : WithinLine(opening, folded, line);
            }
        }

        return found is { } all ? (all.Span, all.Credits, null) : null;
    }

    // A title and a dateline on one line.
    private static (TextSpan Span, Credits Credits, TextSpan? Date)? WithinLine(DatelineOpening opening, string folded, TextSpan line)
    {
        var end = Math.Min(line.End, line.Start + LongestLead);
        for (var i = line.Start + 1; i < end; i++)
        {
            if (OutletNames.KnownLength(folded.AsSpan(i, end - i)) > 0
                && opening.Dispatch(i, line.End, isWithinLine: true) is { } dispatch)
            {
                return dispatch;
            }
        }

        return null;
    }

    private static bool IsTitle(string folded, TextSpan line) =>
        line.Length <= LongestTitle && !folded.AsSpan(line.Start, line.Length).Contains('。');

    private static IEnumerable<TextSpan> FirstLines(string folded)
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

    private static TextSpan? DateAfter(string folded, int index)
    {
        var date = FirstDate().Match(folded.Substring(index, Math.Min(LongestDate, folded.Length - index))).Groups["date"];
        return date.Success ? new TextSpan(index + date.Index, index + date.Index + date.Length) : null;
    }

    [GeneratedRegex(
        @"^[\s:,]*(?<date>([0-9]{4}年)?[0-9]{1,2} ?月 ?[0-9]{1,2} ?日|[0-9]{1,2}日)",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex FirstDate();
}
