using AssistantBot.Knowledge;
using AssistantBot.Language;

namespace AssistantBot.Ingestion.Cleaning;

/// <summary>Reads the dateline that begins at a place of a text.</summary>
internal sealed class DatelineOpening(string text, string folded)
{
    private const int Longest = 80;

    // What may follow credits on their line: 图/通讯员提供.
    private const int LongestRest = 12;

    private readonly CreditReader _credits = new(text, folded);

    /// <summary>A dispatch: 西江日報訊(記者 …), 新华社北京11月18日电, 中央社記者王承中台北18日電.</summary>
    /// <param name="start">Where it begins.</param>
    /// <param name="lineEnd">Where the line ends.</param>
    /// <param name="isWithinLine">Whether text stands before it, so that only a known outlet can begin here.</param>
    public (TextSpan Span, Credits Credits, TextSpan? Date)? Dispatch(int start, int lineEnd, bool isWithinLine)
    {
        var bracket = Brackets.MatchingCloser(folded, start, lineEnd);
        var from = bracket > 0 ? start + 1 : start;
        var head = DispatchHead.At(folded, from, Math.Min(lineEnd, from + Longest));
        if (head is null)
        {
            return null;
        }

        var end = head.End;
        var credits = new Credits { Outlet = head.Outlet.Of(text), Place = head.Place?.Of(text) };
        credits.Reporters.AddRange(head.Names.Select(name => new Reporter(name.Of(text), head.Role!.Value.Of(text))));
        end = bracket == end ? end + 1 : end;
        var after = AfterDispatch(end, lineEnd);
        if (after is not null)
        {
            credits.Add(after);
            end = after.End;
            end = bracket == end ? end + 1 : end;
        }

        var isCertain = !isWithinLine || (OutletNames.KnownLength(folded.AsSpan(head.Outlet.Start, head.Outlet.Length)) > 0 && (head.Date is not null || after is not null));
        return isCertain ? (new TextSpan(start, end), credits, head.Date) : null;
    }

    /// <summary>A line that begins with credits and holds hardly anything else, or credits in brackets.</summary>
    public (TextSpan Span, Credits Credits)? Line(int start, int lineEnd)
    {
        var closer = Brackets.MatchingCloser(folded, start, lineEnd);
        var credits = closer > 0
            ? _credits.Read(start + 1, closer, isStrict: false)
            : _credits.Read(start, lineEnd, isStrict: true);
        if (credits.IsEmpty || (closer > 0 ? credits.End != closer : !IsRest(credits.End, lineEnd)))
        {
            return null;
        }

        return (new TextSpan(start, closer > 0 ? closer + 1 : credits.End), credits);
    }

    private bool IsRest(int start, int lineEnd)
    {
        var rest = new TextSpan(start, lineEnd).Trim(folded);
        return rest.IsEmpty
            || folded[rest.Start] == ':'
            || (rest.Length <= LongestRest && rest.Of(folded).IndexOfAny([',', '。', ';', '!', '?']) < 0);
    }

    // The credits after 讯 or 电: in brackets, or with their roles.
    private Credits? AfterDispatch(int start, int lineEnd)
    {
        var index = start;
        while (index < lineEnd && char.IsWhiteSpace(folded[index]))
        {
            index++;
        }

        if (index == lineEnd)
        {
            return null;
        }

        var closer = Brackets.MatchingCloser(folded, index, lineEnd);
        if (closer < 0)
        {
            var credits = _credits.Read(index, lineEnd, isStrict: true);
            return credits.Reporters.Count > 0 ? credits : null;
        }

        var inner = _credits.Read(index + 1, closer, isStrict: false);
        inner = inner.Reporters.Count > 0 ? inner : _credits.ReadNames(index + 1, closer);
        if (inner is not null)
        {
            inner.End = closer + 1;
        }

        return inner;
    }
}
