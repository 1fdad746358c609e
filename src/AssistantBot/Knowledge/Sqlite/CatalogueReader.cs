using Dapper;

namespace AssistantBot.Knowledge.Sqlite;

/// <summary>Reads articles and passages. Every method sees one consistent state of the archive.</summary>
internal sealed class CatalogueReader(CatalogueDatabase database)
{
    private readonly ArticleCache _cache = new();

    public Task<ArchiveTotals> TotalsAsync(CancellationToken cancellationToken) =>
        database.ReadAsync(
            (connection, snapshot) => connection.QuerySingleAsync<ArchiveTotals>(
                "SELECT articles AS Articles, passages AS Passages, tokens AS Tokens FROM archive_totals",
                transaction: snapshot),
            cancellationToken);

    /// <summary>
    /// The articles of these passages, whole, in the order in which the keys first name them, and no more than
    /// <paramref name="limit"/>. Keys of passages that are gone are passed over.
    /// </summary>
    public Task<IReadOnlyList<StoredArticle>> ArticlesOfAsync(
        IReadOnlyList<long> passageKeys, int limit, CancellationToken cancellationToken) =>
        database.ReadAsync<IReadOnlyList<StoredArticle>>(
            async (connection, snapshot) =>
            {
                var change = await _cache.FollowAsync(connection, snapshot);
                var cached = _cache.OwnersOf(passageKeys);
                using var reader = new StoredArticleReader(connection, snapshot);
                var articles = new List<StoredArticle>(limit);
                var seen = new HashSet<long>();
                for (var i = 0; i < cached.Length && articles.Count < limit; i++)
                {
                    var key = cached[i]?.Key ?? reader.OwnerOf(passageKeys[i]);
                    if (key != 0 && seen.Add(key))
                    {
                        articles.Add(cached[i] is { } known ? _cache.Use(known) : _cache.Add(key, reader.Load(key), change));
                    }
                }

                return articles;
            },
            cancellationToken);

    public Task<StoredArticle?> FindArticleAsync(ArticleId id, CancellationToken cancellationToken) =>
        FindAsync("SELECT key FROM articles WHERE id = @value", id.Value, cancellationToken);

    /// <summary>The article to which a passage belongs; null when there is no such passage (any more).</summary>
    public Task<StoredArticle?> FindByPassageAsync(PassageId id, CancellationToken cancellationToken) =>
        FindAsync("SELECT article_key FROM passages WHERE id = @value", id.Value, cancellationToken);

    /// <summary>The ids of the articles that people call by this name: our id, or the id they have in their source.</summary>
    public Task<IReadOnlyList<ArticleId>> ResolveAsync(string name, CancellationToken cancellationToken) =>
        database.ReadAsync<IReadOnlyList<ArticleId>>(
            async (connection, snapshot) =>
                (await connection.QueryAsync<string>(
                    "SELECT id FROM articles WHERE id = @name OR external_id = @name ORDER BY id", new { name }, snapshot))
                .Select(id => new ArticleId(id))
                .ToList(),
            cancellationToken);

    private Task<StoredArticle?> FindAsync(string sql, string value, CancellationToken cancellationToken) =>
        database.ReadAsync(
            async (connection, snapshot) =>
            {
                var key = await connection.ExecuteScalarAsync<long?>(sql, new { value }, snapshot);
                if (key is null)
                {
                    return null;
                }

                using var reader = new StoredArticleReader(connection, snapshot);
                return reader.Load(key.Value);
            },
            cancellationToken);
}
