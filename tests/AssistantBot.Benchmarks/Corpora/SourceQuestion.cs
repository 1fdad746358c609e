namespace AssistantBot.Benchmarks.Corpora;

/// <summary>A question and the articles that answer it.</summary>
internal sealed record SourceQuestion(string Text, IReadOnlyList<string> Articles);
