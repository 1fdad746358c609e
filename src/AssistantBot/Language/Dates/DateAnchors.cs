using System.Globalization;

namespace AssistantBot.Language.Dates;

/// <summary>Events of known date that news looks back to until the next of their kind.</summary>
/// <remarks>
/// Plenary sessions of the Central Committee and sessions of the National People's Congress. Congresses and the
/// sessions that are cited for decades (十一届三中, 十八届三中) date nothing and are left out of the table.
/// </remarks>
internal static class DateAnchors
{
    private const string ListedSessions = "一二三四五六七中、，和及";

    private static readonly (string Name, DateOnly First)[] Known = [.. Resources.Lines("date-anchors.tsv").Select(Row)];

    /// <summary>The first day of the latest event that a folded text names; null if it names none.</summary>
    public static DateOnly? LastIn(string folded)
    {
        DateOnly? last = null;
        foreach (var (name, first) in Known)
        {
            if ((last is null || first > last) && IsNamed(folded, name))
            {
                last = first;
            }
        }

        return last;
    }

    // 十九届五中全会, and as the last of a list: 十九届二中、三中、四中、五中全会.
    private static bool IsNamed(string folded, string name)
    {
        if (folded.Contains(name, StringComparison.Ordinal))
        {
            return true;
        }

        var (congress, session) = (name[..3], name[3..5]);
        for (var at = folded.IndexOf(congress, StringComparison.Ordinal); at >= 0; at = folded.IndexOf(congress, at + 1, StringComparison.Ordinal))
        {
            var end = at + congress.Length;
            while (end < folded.Length && ListedSessions.Contains(folded[end], StringComparison.Ordinal))
            {
                end++;
            }

            if (folded.AsSpan(end).StartsWith("全会") && folded.AsSpan(at, end - at).Contains(session, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static (string, DateOnly) Row(string line)
    {
        var fields = line.Split('\t');
        return (CharacterFolding.Fold(fields[0]), DateOnly.ParseExact(fields[1], "yyyy-MM-dd", CultureInfo.InvariantCulture));
    }
}
