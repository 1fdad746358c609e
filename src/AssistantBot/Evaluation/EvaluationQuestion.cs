namespace AssistantBot.Evaluation;

/// <summary>A question of which the answer is known.</summary>
/// <param name="Articles">External ids of the articles that answer; empty if the archive does not.</param>
/// <param name="Alternates">External ids of articles that tell the same story.</param>
/// <param name="Answers">Strings of which one must stand in an answer.</param>
internal sealed record EvaluationQuestion(
    string Id,
    string Text,
    IReadOnlyList<string> Articles,
    IReadOnlyList<string> Alternates,
    IReadOnlyList<string> Answers,
    bool IsAnswerable,
    string? Type);
