namespace AssistantBot.Benchmarks.Corpora;

/// <summary>An article of which a corpus is made.</summary>
internal sealed record SourceArticle(string Id, string? Title, string Text);
