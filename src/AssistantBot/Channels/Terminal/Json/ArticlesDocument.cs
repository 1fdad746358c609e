namespace AssistantBot.Channels.Terminal.Json;

/// <summary>What <c>articles --json</c> prints.</summary>
internal sealed record ArticlesDocument(IReadOnlyList<ArticleDocument> Articles);
