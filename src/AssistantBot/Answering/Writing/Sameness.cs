namespace AssistantBot.Answering.Writing;

/// <summary>Tells texts that say the same; a reprint changes a word here and there.</summary>
internal static class Sameness
{
    /// <summary>The share of the pairs of characters of the shorter text that the other one has too, 0 to 1.</summary>
    public static double Of(HashSet<uint> one, HashSet<uint> other)
    {
        var (fewer, more) = one.Count <= other.Count ? (one, other) : (other, one);
        return fewer.Count == 0 ? 0 : (double)fewer.Count(more.Contains) / fewer.Count;
    }

    /// <summary>The pairs of neighbouring characters of a folded text.</summary>
    public static HashSet<uint> Pairs(ReadOnlySpan<char> folded)
    {
        var pairs = new HashSet<uint>();
        for (var i = 1; i < folded.Length; i++)
        {
            pairs.Add(((uint)folded[i - 1] << 16) | folded[i]);
        }

        return pairs;
    }
}
