using AssistantBot.Knowledge;

namespace AssistantBot.Answering.Retrieval;

/// <summary>A passage and how well it fits the question; scores compare within one question only.</summary>
internal sealed record RankedPassage(Article Article, Passage Passage, double Score);
