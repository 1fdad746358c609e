namespace AssistantBot.Evaluation;

/// <summary>What one question gave.</summary>
/// <param name="Rank">Of the first gold article in the ranking of articles, from 1; null if it is not among those ranked.</param>
/// <param name="RankWithAlternates">The same, counting articles that tell the same story as gold.</param>
/// <param name="Gain">Normalised discounted cumulative gain of the gold articles among the first ten.</param>
/// <param name="Answer">Null when only retrieval was evaluated.</param>
internal sealed record QuestionResult(
    EvaluationQuestion Question,
    int? Rank,
    int? RankWithAlternates,
    double Gain,
    double SearchMilliseconds,
    AnswerResult? Answer);
