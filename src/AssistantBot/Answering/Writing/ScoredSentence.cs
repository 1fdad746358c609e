namespace AssistantBot.Answering.Writing;

/// <summary>A candidate and how likely it answers: the scores of all candidates of a question add up to 1.</summary>
internal sealed record ScoredSentence(CandidateSentence Sentence, double Score);
