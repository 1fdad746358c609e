using System.Globalization;
using System.Text.RegularExpressions;

namespace AssistantBot.Language;

/// <summary>Finds numbered points in a text.</summary>
internal static partial class Enumerations
{
    private const int FewestItems = 2;

    private static readonly string[] Numbers = ["一二三四五六七八九十", "①②③④⑤⑥⑦⑧⑨⑩", "⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽", "㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩"];

    /// <summary>All enumerations in the order of the text, those within a point of another among them.</summary>
    public static IReadOnlyList<Enumeration> In(string text)
    {
        var series = Markers(text).GroupBy(marker => marker.Style).Select(markers => Runs(markers.ToList()).ToList());
        var found = series.Append(OrderWords.In(text).ToList()).SelectMany(runs => Enumerated(text, runs));
        return Nested(found.OrderBy(enumeration => enumeration.Span.Start).ToList());
    }

    // The last point ends with its line, or where points of the same style begin anew.
    private static IEnumerable<Enumeration> Enumerated(string text, List<List<int>> runs)
    {
        for (var i = 0; i < runs.Count; i++)
        {
            var limit = i + 1 < runs.Count ? runs[i + 1][0] : text.Length;
            var lineEnd = text.IndexOf('\n', runs[i][^1], limit - runs[i][^1]);
            yield return new Enumeration(Items(text, runs[i], lineEnd < 0 ? limit : lineEnd));
        }
    }

    // The last point of an enumeration ends with the point of another in which all of it stands. Enumerations of one
    // style do not overlap, so there are never more open ones than styles.
    private static List<Enumeration> Nested(List<Enumeration> ordered)
    {
        var open = new List<Enumeration>();
        var nested = new List<Enumeration>(ordered.Count);
        foreach (var enumeration in ordered)
        {
            var (first, last) = (enumeration.Items[0].Start, enumeration.Items[^1]);
            open.RemoveAll(outer => outer.Span.End <= first);
            var end = open
                .Select(outer => PointAt(outer.Items, first))
                .Where(point => point.Start < first && last.Start < point.End)
                .Select(point => point.End)
                .Append(last.End)
                .Min();
            var inner = new Enumeration([.. enumeration.Items.SkipLast(1), last with { End = end }]);
            nested.Add(inner);
            open.Add(inner);
        }

        return nested;
    }

    // The last point that begins before an offset.
    private static TextSpan PointAt(IReadOnlyList<TextSpan> points, int offset)
    {
        var (low, high) = (0, points.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = points[middle].Start <= offset ? (middle, high) : (low, middle - 1);
        }

        return points[low];
    }

    private static IEnumerable<(int At, int Number, string Style)> Markers(string text)
    {
        foreach (Match match in Marker().Matches(text))
        {
            var number = match.Groups["n"].Value;
            var style = match.Groups["open"].Value + Kind(number[0]) + match.Groups["close"].Value;
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

    private static List<TextSpan> Items(string text, List<int> starts, int end)
    {
        var ends = starts.Skip(1).Append(end);
        return starts.Zip(ends, (from, to) => new TextSpan(from, to).Trim(text)).ToList();
    }

    // The first number of the kind to which a number belongs: 1 and 2, ① and ② are counted apart.
    private static char Kind(char number) =>
        char.IsAsciiDigit(number) ? '1' : Numbers.First(numbers => numbers.Contains(number, StringComparison.Ordinal))[0];

    private static int Value(string number) =>
        char.IsAsciiDigit(number[0])
            ? int.Parse(number, CultureInfo.InvariantCulture)
            : Numbers.Max(numbers => numbers.IndexOf(number, StringComparison.Ordinal)) + 1;

    // A number counts where a point can begin: at the start of a line, sentence or clause.
    [GeneratedRegex(
        @"(^|[\n。；;：:，,！？”」\s])(?<mark>(?<open>[第其])?(?<n>[一二三四五六七八九十])(?<close>要|是|、|，|[个個]方面)|(?<open>[（(])(?<n>[一二三四五六七八九十]|[0-9]{1,2})(?<close>[）)])|(?<n>[0-9]{1,2})(?<close>[.．、])(?<next>[^0-9])|(?<n>[0-9]{1,2})(?<close>[）)])|(?<n>[①-⑩⑴-⑽㈠-㈩]))",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Marker();
}
