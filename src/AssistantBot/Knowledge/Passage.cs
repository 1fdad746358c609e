using AssistantBot.Language;

namespace AssistantBot.Knowledge;

/// <summary>A stretch of an article that is searched and cited as a unit.</summary>
/// <param name="Key">The number under which the passage index knows it; never used twice.</param>
/// <param name="Ordinal">Its place among the article's passages, from 0.</param>
internal sealed record Passage(long Key, PassageId Id, int Ordinal, TextSpan Span);
