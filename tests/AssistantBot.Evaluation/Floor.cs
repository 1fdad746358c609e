namespace AssistantBot.Evaluation;

/// <summary>The least that a question set must score, in percent.</summary>
/// <param name="Type">Only questions of this type; null: all.</param>
public sealed record Floor(string Set, string Questions, string? Type, double RecallAt1, double RecallAt5);
