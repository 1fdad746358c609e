namespace AssistantBot.Knowledge;

/// <summary>What a list of articles shows of one.</summary>
/// <param name="Edits">How many edits of each kind made the stored text out of the raw one.</param>
internal sealed record ArticleSummary(Article Article, int Passages, int Versions, IReadOnlyDictionary<string, int> Edits);
