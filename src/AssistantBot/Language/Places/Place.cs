namespace AssistantBot.Language.Places;

/// <summary>A place of the gazetteer.</summary>
/// <param name="Code">The GB/T 2260 code without trailing zeros (44, 4412, 441224, 441224110); zones and regions have codes of our own.</param>
/// <param name="Name">The full name, Simplified.</param>
/// <param name="ShortName">The name without its administrative ending (怀集); the full name where there is none.</param>
/// <param name="ParentCode">The place it lies in; null for provinces and for regions across provinces.</param>
internal sealed record Place(string Code, string Name, string ShortName, PlaceLevel Level, string? ParentCode);
