using AssistantBot.Knowledge;

namespace AssistantBot.Answering.Retrieval;

/// <summary>An article and how well it fits the question: its own score and that of its best passage.</summary>
/// <param name="IsInScope">Whether it is of the places and days that the question asks about.</param>
/// <param name="Passages">All of its passages, in the order of the text, with their own scores.</param>
internal sealed record RankedArticle(Article Article, IReadOnlyList<RankedPassage> Passages, double Score, bool IsInScope = true);
