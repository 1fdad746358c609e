namespace AssistantBot.Language;

/// <summary>Reads one group of a list of names: its owner, the names joined by 、, and what ends it.</summary>
internal sealed class NameGroupReader(string folded, int limit)
{
    private const int ShortestItem = 2;
    private const int LongestItem = 40;
    private const int LongestTail = 14;
    private const string ClauseEnds = ",，;；。.!！?？:：\n";

    /// <summary>Where the item begins that was read last.</summary>
    public int Reach { get; private set; }

    /// <summary>The group that begins at an index; null if what stands there is no list of names.</summary>
    public NameGroup? Read(int start)
    {
        var owner = ListOwners.At(folded, start, limit);
        var index = owner?.End ?? start;
        index += owner is not null && index < limit && folded[index] == '的' ? 1 : 0;
        var items = new List<TextSpan>();
        while (true)
        {
            Reach = index;
            var end = ItemEnd(index, owner is not null, out var next);
            if (!IsName(index, end))
            {
                return null;
            }

            items.Add(new TextSpan(index, end));
            if (next < 0)
            {
                return new NameGroup(owner, new TextSpan(start, TailEnd(end)), items);
            }

            index = next;
        }
    }

    private bool IsName(int start, int end) =>
        end - start is >= ShortestItem and <= LongestItem && !ListWords.IsNoName(folded, start);

    // Where the item ends that begins at an index; next is where another begins, or -1.
    private int ItemEnd(int start, bool hasOwner, out int next)
    {
        for (var i = start; i < limit && i - start <= LongestItem; i++)
        {
            var closer = Brackets.MatchingCloser(folded, i, limit);
            if (closer > 0)
            {
                i = closer;
            }
            else if (folded[i] == '、')
            {
                next = i + 1;
                return i;
            }
            else if (i - start >= ShortestItem && Joins(i, hasOwner, out next))
            {
                return i;
            }
            else if (IsListEnd(i, i - start))
            {
                next = -1;
                return i;
            }
        }

        next = -1;
        return Math.Min(limit, start + LongestItem + 1);
    }

    // 和 and its like before the last item; before another owner they begin another group.
    private bool Joins(int index, bool hasOwner, out int next)
    {
        next = -1;
        var length = ListWords.ConjunctionLength(folded, index);
        if (length == 0)
        {
            return false;
        }

        if (hasOwner && ListOwners.At(folded, index + length, limit) is not null)
        {
            return true;
        }

        next = index + length;
        return length == 2 || IsLast(next);
    }

    private bool IsLast(int start)
    {
        for (var i = start; i < limit && i < start + LongestItem; i++)
        {
            var closer = Brackets.MatchingCloser(folded, i, limit);
            if (closer > 0)
            {
                i = closer;
            }
            else if (folded[i] == '、')
            {
                return false;
            }
            else if (IsListEnd(i, i - start))
            {
                return i - start >= ShortestItem;
            }
        }

        return true;
    }

    private bool IsListEnd(int index, int length) =>
        ClauseEnds.Contains(folded[index], StringComparison.Ordinal)
        || (length >= ShortestItem
            && (ListWords.IsEtc(folded, index) || ListWords.IsCount(folded, index) || ListWords.IsVerb(folded, index)));

    // The class of what is listed: 等项目现场, 三家企业.
    private int TailEnd(int start)
    {
        if (start >= limit || !(ListWords.IsEtc(folded, start) || ListWords.IsCount(folded, start)))
        {
            return start;
        }

        var end = start;
        while (end < limit && end - start < LongestTail && IsOfTail(end))
        {
            end++;
        }

        return end;
    }

    private bool IsOfTail(int index) =>
        (Han.IsHan(folded[index]) || char.IsAsciiDigit(folded[index]))
        && !ListWords.IsVerb(folded, index)
        && (ListWords.ConjunctionLength(folded, index) is var length
            && (length == 0 || ListOwners.At(folded, index + length, limit) is null));
}
