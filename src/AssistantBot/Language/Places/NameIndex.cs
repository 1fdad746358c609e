using System.Collections;

namespace AssistantBot.Language.Places;

/// <summary>Finds every name of the table in a text, by its first two characters: linear in the length of the text.</summary>
internal static class NameIndex
{
    private static readonly Dictionary<int, PlaceName[]> ByStart = NameTable.Instance.Names
        .GroupBy(name => Key(name.Text[0], name.Text[1]))
        .ToDictionary(group => group.Key, group => group.OrderByDescending(name => name.Text.Length).ToArray());

    private static readonly BitArray Starts = FirstCharacters();

    /// <summary>The names in a folded text in the order of their starts, the longer first; they may overlap.</summary>
    public static List<NameHit> Hits(string folded)
    {
        var hits = new List<NameHit>();
        for (var i = 0; i + 1 < folded.Length; i++)
        {
            if (!Starts[folded[i]] || !ByStart.TryGetValue(Key(folded[i], folded[i + 1]), out var names))
            {
                continue;
            }

            foreach (var name in names)
            {
                if (folded.AsSpan(i).StartsWith(name.Text, StringComparison.Ordinal))
                {
                    hits.Add(new NameHit(i, name));
                }
            }
        }

        return hits;
    }

    private static int Key(char first, char second) => (first << 16) | second;

    private static BitArray FirstCharacters()
    {
        var starts = new BitArray(char.MaxValue + 1);
        foreach (var name in NameTable.Instance.Names)
        {
            starts[name.Text[0]] = true;
        }

        return starts;
    }
}
