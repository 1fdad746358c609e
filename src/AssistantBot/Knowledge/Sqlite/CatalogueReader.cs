using Dapper;
using Microsoft.Data.Sqlite;

namespace AssistantBot.Knowledge.Sqlite;

/// <summary>Reads articles and passages. Every method sees one consistent state of the archive.</summary>
internal sealed class CatalogueReader(CatalogueDatabase database)
{
    private const string PassageColumns =
        "p.article_key AS ArticleKey, p.key AS Key, p.id AS Id, p.ordinal AS Ordinal, p.span_start AS SpanStart, p.span_end AS SpanEnd";

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
                var articles = await OwnersAsync(connection, snapshot, passageKeys, limit);
                var missing = articles.Where(article => article.Stored is null).Select(article => article.Key).ToList();
                var loaded = missing.Count == 0 ? [] : await LoadAsync(connection, snapshot, missing);
                foreach (var (key, stored) in missing.Zip(loaded))
                {
                    _cache.Add(key, stored, change);
                }

                var next = 0;
                return articles.Select(article => article.Stored ?? loaded[next++]).ToList();
            },
            cancellationToken);

    // Most questions meet articles that were read for another one.
    private async Task<List<(long Key, StoredArticle? Stored)>> OwnersAsync(
        SqliteConnection connection, SqliteTransaction snapshot, IReadOnlyList<long> passageKeys, int limit)
    {
        var cached = _cache.OwnersOf(passageKeys);
        var unknown = passageKeys.Where((_, i) => cached[i] is null).ToList();
        var owners = unknown.Count == 0
            ? []
            : (await connection.QueryAsync<(long Passage, long Article)>(
                "SELECT key, article_key FROM passages WHERE key IN (SELECT value FROM json_each(@keys))",
                new { keys = Json(unknown) },
                snapshot)).ToDictionary(owner => owner.Passage, owner => owner.Article);
        return passageKeys
            .Select((key, i) => (Key: cached[i]?.Key ?? owners.GetValueOrDefault(key), cached[i]?.Stored))
            .Where(article => article.Key != 0)
            .DistinctBy(article => article.Key)
            .Take(limit)
            .ToList();
    }

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
                return key is null ? null : (await LoadAsync(connection, snapshot, [key.Value])).SingleOrDefault();
            },
            cancellationToken);

    private static async Task<IReadOnlyList<StoredArticle>> LoadAsync(
        SqliteConnection connection, SqliteTransaction snapshot, IReadOnlyList<long> articleKeys)
    {
        var parameters = new { keys = Json(articleKeys) };
        var articles = await connection.QueryAsync<ArticleRow>(
            $"SELECT {ArticleRow.Columns} FROM articles a WHERE a.key IN (SELECT value FROM json_each(@keys))", parameters, snapshot);
        var passages = await connection.QueryAsync<PassageRow>(
            $"SELECT {PassageColumns} FROM passages p WHERE p.article_key IN (SELECT value FROM json_each(@keys)) ORDER BY p.article_key, p.ordinal",
            parameters,
            snapshot);
        var rowOf = articles.ToDictionary(row => row.Key);
        var passagesOf = passages.ToLookup(row => row.ArticleKey, row => row.ToPassage());
        return articleKeys.Select(key => new StoredArticle(rowOf[key].ToArticle(), passagesOf[key].ToList())).ToList();
    }

    private static string Json(IReadOnlyList<long> keys) => $"[{string.Join(',', keys)}]";
}
