namespace AssistantBot.Knowledge;

/// <summary>An article as the catalogue holds it, with its passages in the order of the text.</summary>
internal sealed record StoredArticle(Article Article, IReadOnlyList<Passage> Passages);
