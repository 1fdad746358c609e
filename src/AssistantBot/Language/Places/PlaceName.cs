namespace AssistantBot.Language.Places;

/// <summary>A name in folded spelling with the places that bear it; without any it is a word that hides place names.</summary>
internal sealed record PlaceName(string Text, IReadOnlyList<NamedPlace> Bearers)
{
    public bool IsOrdinaryWord => Bearers.Count == 0;

    public bool IsFull => Bearers.Any(bearer => bearer.IsFull);
}
