using System.Globalization;
using System.Text.RegularExpressions;

namespace AssistantBot.Language;

/// <summary>Finds numbered points in a text.</summary>
internal static partial class Enumerations
{
    private const string ChineseNumbers = "一二三四五六七八九十";
    private const string CircledNumbers = "①②③④⑤⑥⑦⑧⑨⑩";
    private const int FewestItems = 2;

    public static IReadOnlyList<Enumeration> In(string text)
    {
        var found = new List<Enumeration>();
        foreach (var series in Markers(text).GroupBy(marker => marker.Style))
        {
            foreach (var starts in Runs(series.ToList()))
            {
                found.Add(new Enumeration(Items(text, starts)));
            }
        }

        return found.OrderBy(enumeration => enumeration.Span.Start).ToList();
    }

    private static IEnumerable<(int At, int Number, string Style)> Markers(string text)
    {
        foreach (Match match in Marker().Matches(text))
        {
            var number = match.Groups["n"].Value;
            var style = match.Groups["open"].Value + (char.IsAsciiDigit(number[0]) ? "1" : "一") + match.Groups["close"].Value;
            yield return (match.Groups["mark"].Index, Value(number), style);
        }
    }

    // 1, 2, 3 ... without a gap; a new 1 begins a new enumeration.
    private static IEnumerable<List<int>> Runs(List<(int At, int Number, string Style)> markers)
    {
        var run = new List<int>();
        foreach (var (at, number, _) in markers)
        {
            if (number == run.Count + 1)
            {
                run.Add(at);
            }
            else if (number == 1)
            {
                if (run.Count >= FewestItems)
                {
                    yield return run;
                }

                run = [at];
            }
        }

        if (run.Count >= FewestItems)
        {
            yield return run;
        }
    }

    private static List<TextSpan> Items(string text, List<int> starts)
    {
        var items = new List<TextSpan>();
        for (var i = 0; i < starts.Count; i++)
        {
            var end = i + 1 < starts.Count ? starts[i + 1] : LineEnd(text, starts[i]);
            items.Add(new TextSpan(starts[i], end).Trim(text));
        }

        return items;
    }

    private static int LineEnd(string text, int from)
    {
        var end = text.IndexOf('\n', from);
        return end < 0 ? text.Length : end;
    }

    private static int Value(string number)
    {
        var index = ChineseNumbers.IndexOf(number, StringComparison.Ordinal);
        index = index >= 0 ? index : CircledNumbers.IndexOf(number, StringComparison.Ordinal);
        return index >= 0 ? index + 1 : int.Parse(number, CultureInfo.InvariantCulture);
    }

    // A number counts where a point can begin: at the start of a line, sentence or clause.
    [GeneratedRegex(
        @"(^|[\n。；;：:，,！？”」\s])(?<mark>(?<open>第)?(?<n>[一二三四五六七八九十])(?<close>要|是|、|，|个方面)|(?<open>[（(])(?<n>[一二三四五六七八九十]|[0-9]{1,2})(?<close>[）)])|(?<n>[0-9]{1,2})(?<close>[.．、])(?<next>[^0-9])|(?<n>[①-⑩]))",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Marker();
}
