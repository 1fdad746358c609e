using System.Globalization;

namespace AssistantBot.Language.Numbers;

/// <summary>Finds the unit that stands at a place in folded text.</summary>
internal static class Units
{
    private static readonly Dictionary<char, Unit[]> ByFirst = Resources.Lines("units.tsv")
        .Where(line => !line.StartsWith('#'))
        .SelectMany(Parse)
        .GroupBy(unit => unit.Spelling[0])
        .ToDictionary(group => group.Key, group => group.OrderByDescending(unit => unit.Spelling.Length).ToArray());

    /// <summary>The longest unit that stands there; null if there is none.</summary>
    public static Unit? At(string folded, int index)
    {
        if (index >= folded.Length || !ByFirst.TryGetValue(folded[index], out var candidates))
        {
            return null;
        }

        foreach (var unit in candidates)
        {
            if (string.CompareOrdinal(folded, index, unit.Spelling, 0, unit.Spelling.Length) == 0
                && EndsThere(folded, index + unit.Spelling.Length, unit))
            {
                return unit;
            }
        }

        return null;
    }

    private static bool EndsThere(string folded, int end, Unit unit) =>
        end >= folded.Length
        || (!unit.NotBefore.Contains(folded[end], StringComparison.Ordinal)
            && !(char.IsAsciiLetter(folded[end - 1]) && char.IsAsciiLetter(folded[end])));

    private static IEnumerable<Unit> Parse(string line)
    {
        var fields = line.Split('\t');
        var role = Enum.Parse<UnitRole>(fields[2], ignoreCase: true);
        var factor = fields.Length > 3 && fields[3].Length > 0 ? decimal.Parse(fields[3], CultureInfo.InvariantCulture) : 1;
        var notBefore = fields.Length > 4 ? fields[4] : "";
        return fields[0].Split(' ').Select(spelling =>
            new Unit(CharacterFolding.Fold(spelling), fields[1], role, factor, CharacterFolding.Fold(notBefore)));
    }
}
