using System.Text.RegularExpressions;

namespace AssistantBot.Language;

/// <summary>
/// Finds lists of three names or more: the places somebody went to (先后深入…、…等项目现场), what something consists of
/// (包括…). A list may have groups, each under the county or district its names belong to.
/// </summary>
internal static partial class NameLists
{
    private const int FewestItems = 3;
    private const int LongestConnection = 12;

    public static IEnumerable<NameList> In(string text)
    {
        var folded = CharacterFolding.Fold(text);
        foreach (var line in Lines(folded))
        {
            foreach (var list in InLine(folded, line))
            {
                yield return list;
            }
        }
    }

    private static IEnumerable<TextSpan> Lines(string folded)
    {
        var start = 0;
        while (start < folded.Length)
        {
            var end = folded.AsSpan(start).IndexOfAny('\n', '。');
            end = end < 0 ? folded.Length : start + end;
            if (folded.AsSpan(start, end - start).Contains('、'))
            {
                yield return new TextSpan(start, end);
            }

            start = end + 1;
        }
    }

    private static IEnumerable<NameList> InLine(string folded, TextSpan line)
    {
        var from = line.Start;
        foreach (var match in Cues(folded, line))
        {
            if (match < from)
            {
                continue;
            }

            var list = Read(folded, match, line.End, out var reach);
            from = list?.Span.End ?? reach;
            if (list is not null)
            {
                yield return list;
            }
        }
    }

    // Where a list may begin: after a verb, when no other verb comes before the first 、.
    private static IEnumerable<int> Cues(string folded, TextSpan line)
    {
        var starts = new List<int>();
        foreach (var cue in Cue().EnumerateMatches(folded.AsSpan(line.Start, line.Length)))
        {
            starts.Add(line.Start + cue.Index + cue.Length);
        }

        for (var i = 0; i < starts.Count; i++)
        {
            var next = i + 1 < starts.Count ? starts[i + 1] : line.End;
            if (folded.AsSpan(starts[i], next - starts[i]).Contains('、'))
            {
                yield return starts[i];
            }
        }
    }

    // Reach is how far was read: what begins within a list that is none is not tried again.
    private static NameList? Read(string folded, int start, int limit, out int reach)
    {
        var reader = new NameGroupReader(folded, limit);
        var groups = new List<NameGroup>();
        var next = start;
        while (next >= 0 && reader.Read(next) is { } group)
        {
            if (groups.Count > 0 && group.Owner is not null && group.Items.Count < 2)
            {
                break;
            }

            groups.Add(group);
            next = NextGroup(folded, group.Span.End, limit);
        }

        reach = reader.Reach;
        return groups.Sum(group => group.Items.Count) >= FewestItems && !groups.Exists(group => IsOfMatters(folded, group))
            ? new NameList(new TextSpan(groups[0].Span.Start, groups[^1].Span.End), groups)
            : null;
    }

    private static bool IsOfMatters(string folded, NameGroup group) =>
        ListWords.IsMatter(folded.AsSpan(group.Items[^1].End, group.Span.End - group.Items[^1].End));

    // Where the next group begins, after 以及 or with an owner of its own; -1 if the list is over.
    private static int NextGroup(string folded, int end, int limit)
    {
        var match = Connection().Match(folded[end..Math.Min(limit, end + LongestConnection)]);
        if (!match.Success)
        {
            return -1;
        }

        var start = end + match.Length;
        return match.Groups["and"].Success || ListOwners.At(folded, start, limit) is not null ? start : -1;
    }

    [GeneratedRegex(
        "(察看|查看|走访|深入|来到|前往|考察|调研|参观|视察|检查|走进|看望|慰问|先后到|分别到|实地到|还到|又到|赴|包括|涵盖|涉及|分别是|分别为|的有|主要有)(了|过)?:?",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Cue();

    [GeneratedRegex(
        "^([,;；]?(?<and>以及)|[,;；](?<and>及|和)?|和|及|与)(并|还|又|后|再|随后|之后|先后|到|来到|走访|深入|前往|赴|了)*",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Connection();
}
