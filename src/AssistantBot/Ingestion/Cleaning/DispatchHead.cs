using System.Text.RegularExpressions;
using AssistantBot.Language;

namespace AssistantBot.Ingestion.Cleaning;

/// <summary>The outlet, place and day of a dispatch, up to 讯, 电 or 消息.</summary>
/// <param name="Names">Whom the dispatch names before its place, with <paramref name="Role"/>: 中央社記者王承中台北18日電.</param>
internal sealed partial record DispatchHead(
    int End,
    TextSpan Outlet,
    TextSpan? Place,
    TextSpan? Date,
    TextSpan? Role,
    IReadOnlyList<TextSpan> Names)
{
    private const int ShortestPlace = 2;
    private const int LongestPlace = 8;

    /// <summary>The head at the beginning of a range of a folded text; null if there is none.</summary>
    public static DispatchHead? At(string folded, int start, int end)
    {
        var slice = folded[start..end];
        return Named(slice, start) ?? Plain(slice, start);
    }

    private static DispatchHead? Plain(string slice, int start)
    {
        var match = Head().Match(slice);
        if (!match.Success)
        {
            return null;
        }

        var (head, hasDate) = (match.Groups["head"], match.Groups["date"].Success);
        var outlet = OutletLength(head.Value);
        var place = head.Length - outlet;
        if (outlet == 0 || !IsCertain(head.Value[..outlet], match.Groups["kind"].Value, hasDate, place > 0))
        {
            return null;
        }

        var outletEnd = head.Index + outlet;
        return new DispatchHead(
            start + match.Groups["kind"].Index + match.Groups["kind"].Length,
            new TextSpan(start + head.Index, start + outletEnd),
            place > 0 ? new TextSpan(start + outletEnd, start + head.Index + head.Length) : null,
            hasDate ? Span(match.Groups["date"], start) : null,
            null,
            []);
    }

    // 电 alone ends many words; a place without a day needs an outlet that is known.
    private static bool IsCertain(string outlet, string kind, bool hasDate, bool hasPlace) =>
        hasDate
        || OutletNames.KnownLength(outlet) > 0
        || outlet is "本报"
        || (kind is "讯" or "消息" && !hasPlace);

    // The longest outlet that leaves nothing or a place.
    private static int OutletLength(string head)
    {
        for (var length = head.Length; length >= 2; length--)
        {
            var isPlace = head.Length - length is 0 or (>= ShortestPlace and <= LongestPlace);
            if (isPlace && OutletNames.HasForm(head.AsSpan(0, length)))
            {
                return length;
            }
        }

        return OutletNames.KnownLength(head) is var known && head.Length - known is 0 or (>= ShortestPlace and <= LongestPlace) ? known : 0;
    }

    private static DispatchHead? Named(string slice, int start)
    {
        var match = HeadWithNames().Match(slice);
        if (!match.Success || !OutletNames.HasForm(match.Groups["outlet"].Value))
        {
            return null;
        }

        var names = new List<TextSpan>();
        var index = match.Groups["names"].Index;
        foreach (var name in match.Groups["names"].Value.Split('、'))
        {
            if (!PersonNames.HasForm(name))
            {
                return null;
            }

            names.Add(new TextSpan(start + index, start + index + name.Length));
            index += name.Length + 1;
        }

        return new DispatchHead(
            start + match.Length,
            Span(match.Groups["outlet"], start),
            Span(match.Groups["place"], start),
            Span(match.Groups["date"], start),
            Span(match.Groups["role"], start),
            names);
    }

    private static TextSpan Span(Group group, int start) => new(start + group.Index, start + group.Index + group.Length);

    // After 讯 and 电 those characters are left out with which they form other words: 讯息, 电视.
    [GeneratedRegex(
        @"^据?(?<head>[\p{L}\p{Nd}+·\-]{2,24}?)[ \u3000,]*(?<date>([0-9]{4}年)?[0-9]{1,2} ?月 ?[0-9]{1,2} ?日|[0-9]{1,2}日)?[ \u3000]?((?<kind>专电|综合电|电讯|电|讯)($|[^员息号问录飞视力影子商话动网器站量能费台脑缆价池梯工厂报机])|(?<kind>消息)($|[^\p{L}]))",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Head();

    [GeneratedRegex(
        @"^(?<outlet>\p{L}{2,10}?)(?<role>特派员|特约记者|记者)(?<names>[\p{L}、]{2,30}?)(?<place>华盛顿|洛杉矶|旧金山|\p{L}{2})(?<date>([0-9]{1,2}月)?[0-9]{1,2}日)(专电|综合外电报道|电|讯)",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex HeadWithNames();
}
