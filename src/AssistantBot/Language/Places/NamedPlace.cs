namespace AssistantBot.Language.Places;

/// <summary>A place that bears a name, and how far the name can be trusted to mean it.</summary>
/// <param name="IsFull">Whether the name ends in what the place is (怀集县), so that no longer word is made of it.</param>
internal sealed record NamedPlace(Place Place, NameStrength Strength, bool IsFull);
