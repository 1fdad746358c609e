using System.Text.RegularExpressions;

namespace AssistantBot.Language;

/// <summary>Points that are put in order by words: 首先…其次…再次…最后.</summary>
internal static partial class OrderWords
{
    private const int Last = 0;

    // Words further apart than this order a story, not points.
    private const int LongestPoint = 1000;

    /// <summary>For each series of two points or more, where its points begin.</summary>
    public static IEnumerable<List<int>> In(string text)
    {
        var run = new List<int>();
        var folded = CharacterFolding.Fold(text);
        foreach (Match match in Marker().Matches(folded))
        {
            var word = match.Groups["word"];
            var number = Number(word.Value);
            var goesOn = run.Count > 0
                && (number == run.Count + 1 || (number == Last && run.Count >= 2))
                && IsNear(folded, run[^1], word.Index);
            if (goesOn)
            {
                run.Add(word.Index);
            }

            if (goesOn && number != Last)
            {
                continue;
            }

            if (run.Count >= 2)
            {
                yield return run;
            }

            run = number == 1 ? [word.Index] : [];
        }

        if (run.Count >= 2)
        {
            yield return run;
        }
    }

    // In the same paragraph, or at the beginning of one.
    private static bool IsNear(string text, int from, int to) =>
        to - from <= LongestPoint
        && (text[to - 1] == '\n' || !text.AsSpan(from, to - from).Contains('\n'));

    private static int Number(string word) => word switch
    {
        "首先" => 1,
        "其次" => 2,
        "最后" => Last,
        _ => 3,
    };

    [GeneratedRegex(
        @"(^|[\n。;:,!?”」\s])(?<word>首先|其次|再次|再者|最后)",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Marker();
}
