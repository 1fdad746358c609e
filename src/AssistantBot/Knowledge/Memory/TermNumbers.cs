using System.Runtime.InteropServices;

namespace AssistantBot.Knowledge.Memory;

/// <summary>
/// Numbers terms in the order in which they come. Up to four code units, which is every character and pair and most
/// numbers, are their own key; longer words are strings.
/// </summary>
internal sealed class TermNumbers
{
    private const int ShortLength = 4;
    private const ulong Mixer = 0x9E3779B97F4A7C15;
    private const int SlotBytes = 12;
    private const int WordBytes = 80;

    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private Slot[] _slots = new Slot[1 << 12];
    private int _shift = 64 - 12;
    private int _used;

    public TermNumbers() => _lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();

    public long Size => ((long)_slots.Length * SlotBytes) + ((long)_words.Count * WordBytes);

    /// <summary>The number of a term, or -1.</summary>
    public int Find(ReadOnlySpan<char> term)
    {
        if (term.IsEmpty || term.Contains('\0'))
        {
            return -1;
        }

        return term.Length > ShortLength
            ? _lookup.TryGetValue(term, out var number) ? number : -1
            : SlotOf(_slots, KeyOf(term)).Number - 1;
    }

    /// <summary>The number of a term; <paramref name="next"/> if it is new.</summary>
    public int FindOrAdd(ReadOnlySpan<char> term, int next)
    {
        if (term.Length > ShortLength)
        {
            if (!_lookup.TryGetValue(term, out var number))
            {
                _lookup[term] = number = next;
            }

            return number;
        }

        var key = KeyOf(term);
        ref var slot = ref SlotOf(_slots, key);
        if (slot.Number != 0)
        {
            return slot.Number - 1;
        }

        slot = new Slot { Key = key, Number = next + 1 };
        if (++_used > _slots.Length / 3 * 2)
        {
            Grow();
        }

        return next;
    }

    // Text of letters and digits holds no U+0000, so shorter terms cannot be taken for longer ones.
    private static ulong KeyOf(ReadOnlySpan<char> term)
    {
        var key = 0UL;
        foreach (var unit in term)
        {
            key = (key << 16) | unit;
        }

        return key;
    }

    // The slot that holds the key, or the empty one where it belongs.
    private ref Slot SlotOf(Slot[] slots, ulong key)
    {
        var mask = slots.Length - 1;
        var index = (int)((key * Mixer) >> _shift);
        while (slots[index].Number != 0 && slots[index].Key != key)
        {
            index = (index + 1) & mask;
        }

        return ref slots[index];
    }

    private void Grow()
    {
        var old = _slots;
        _shift--;
        _slots = new Slot[old.Length * 2];
        foreach (var slot in old)
        {
            if (slot.Number != 0)
            {
                SlotOf(_slots, slot.Key) = slot;
            }
        }
    }

    [StructLayout(LayoutKind.Sequential, Pack = 4)]
    private struct Slot
    {
        public ulong Key;

        /// <summary>One more than the term's number; 0: empty.</summary>
        public int Number;
    }
}
