namespace AssistantBot.Language.Places;

/// <summary>Finds the places a text names.</summary>
/// <remarks>
/// The text is read twice: first only for names that are beyond doubt, then for all, with those and the reader's home deciding.
/// Of names that overlap the one that starts first counts, then the longest.
/// </remarks>
internal static class PlaceFinder
{
    /// <summary>The places named, in the order of the text; the spans do not overlap.</summary>
    /// <param name="homeCode">The code of the region the reader or the source is at home in: 441200 for 肇庆.</param>
    public static IReadOnlyList<PlaceMention> In(string text, string? homeCode = null)
    {
        var folded = CharacterFolding.Fold(text);
        var hits = NameIndex.Hits(folded);
        var beyondDoubt = new MentionReader(folded, hits, around: null).Read();
        return new MentionReader(folded, hits, new NamedAround(beyondDoubt, homeCode)).Read();
    }

    /// <summary>The codes of the places named that are clear, each with those it lies in: what an archive stores of an article.</summary>
    public static IReadOnlyList<string> CodesIn(string text, string? homeCode = null) =>
        In(text, homeCode)
            .Select(mention => mention.Place?.Code).OfType<string>().Distinct(StringComparer.Ordinal)
            .SelectMany(code => Gazetteer.SelfAndAncestors(code)).Select(place => place.Code)
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .ToList();
}
