namespace AssistantBot.Language.Places;

/// <summary>The places of China by code, and which lies in which.</summary>
internal static class Gazetteer
{
    private static readonly Dictionary<string, Place> ByCode = PlaceTable.Places().ToDictionary(place => place.Code, StringComparer.Ordinal);
    private static readonly Dictionary<string, Place[]> Lineages = ByCode.Values.ToDictionary(place => place.Code, LineageOf, StringComparer.Ordinal);
    private static readonly Dictionary<string, IReadOnlyList<string>> Members = PlaceTable.Members();

    /// <summary>All places, the widest first.</summary>
    public static IEnumerable<Place> All => ByCode.Values;

    /// <summary>The place of a code; trailing zeros (441200, 440000) say nothing. Null for a code that is none.</summary>
    public static Place? Find(string code)
    {
        while (!ByCode.ContainsKey(code) && code.Length > 2 && code.EndsWith("00", StringComparison.Ordinal))
        {
            code = code[..^2];
        }

        return ByCode.GetValueOrDefault(code);
    }

    /// <summary>A place and those it lies in, the nearest first; empty for a code that is none.</summary>
    public static IReadOnlyList<Place> SelfAndAncestors(string code) =>
        Find(code) is { } place ? Lineages[place.Code] : [];

    /// <summary>The places a place lies in, the nearest first.</summary>
    public static IEnumerable<Place> Ancestors(string code) => SelfAndAncestors(code).Skip(1);

    /// <summary>Whether a place is another, lies in it, or lies in a member of it when it is a region.</summary>
    public static bool IsWithin(string code, string ancestor)
    {
        if (Find(ancestor) is not { } container)
        {
            return false;
        }

        foreach (var place in SelfAndAncestors(code))
        {
            if (place.Code == container.Code || (Members.TryGetValue(container.Code, out var members) && members.Contains(place.Code, StringComparer.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// The codes to look for among those stored of an article (its mentions with all their ancestors) when a place is asked for:
    /// the place's own, and for a region those of its members.
    /// </summary>
    public static IReadOnlyList<string> Covered(Place place) =>
        Members.TryGetValue(place.Code, out var members) ? [place.Code, .. members] : [place.Code];

    private static Place[] LineageOf(Place place)
    {
        var lineage = new List<Place> { place };
        while (lineage[^1].ParentCode is { } parent)
        {
            lineage.Add(ByCode[parent]);
        }

        return [.. lineage];
    }
}
