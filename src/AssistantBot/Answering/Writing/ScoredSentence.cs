namespace AssistantBot.Answering.Writing;

/// <summary>A candidate and how likely it answers; scores compare within one question only.</summary>
internal sealed record ScoredSentence(CandidateSentence Sentence, double Score);
