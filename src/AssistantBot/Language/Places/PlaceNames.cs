namespace AssistantBot.Language.Places;

/// <summary>The names by which a text may call a place.</summary>
internal static class PlaceNames
{
    private static readonly ILookup<string, string> ByCode = NameTable.Instance.Names
        .SelectMany(name => name.Bearers.Select(bearer => (bearer.Place.Code, name.Text)))
        .ToLookup(pair => pair.Code, pair => pair.Text);

    /// <summary>Full, short, former and other names of a place in folded spelling, the longest first.</summary>
    public static IReadOnlyList<string> Of(Place place) =>
        ByCode[place.Code].OrderByDescending(name => name.Length).ThenBy(name => name, StringComparer.Ordinal).ToList();
}
