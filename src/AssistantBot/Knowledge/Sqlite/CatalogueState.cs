namespace AssistantBot.Knowledge.Sqlite;

/// <summary>How far the catalogue has got: what is derived from one state is brought to a later one by what lies between.</summary>
/// <param name="Passage">The highest key of a passage.</param>
/// <param name="Change">The number of the latest change.</param>
internal sealed record CatalogueState(long Passage, long Change);
