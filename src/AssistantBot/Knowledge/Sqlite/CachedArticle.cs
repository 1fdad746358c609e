namespace AssistantBot.Knowledge.Sqlite;

/// <summary>An article in memory.</summary>
internal sealed record CachedArticle(long Key, StoredArticle Stored)
{
    // An article with its strings other than the text, and a passage with its id.
    private const int ArticleBytes = 800;
    private const int PassageBytes = 240;

    /// <summary>What it takes, roughly.</summary>
    public long Bytes { get; } = (2L * Stored.Article.Text.Length) + ArticleBytes + (PassageBytes * Stored.Passages.Count);

    /// <summary>Counts up with every use of any article.</summary>
    public long LastUse { get; set; }
}
