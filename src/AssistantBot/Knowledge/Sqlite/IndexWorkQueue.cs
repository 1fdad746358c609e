using AssistantBot.Language;
using Dapper;
using Microsoft.Data.Sqlite;

namespace AssistantBot.Knowledge.Sqlite;

/// <summary>
/// The rows of <c>index_work</c>. A row stays until the index has confirmed it, so work that a crash interrupts is
/// done again; doing it twice is harmless.
/// </summary>
internal sealed class IndexWorkQueue(CatalogueDatabase database)
{
    public Task<long> CountAsync(CancellationToken cancellationToken) =>
        database.ReadAsync(
            (connection, snapshot) => connection.ExecuteScalarAsync<long>(
                "SELECT count(*) FROM index_work", transaction: snapshot),
            cancellationToken);

    /// <summary>Work that has waited since before a moment: whoever should have done it is probably dead.</summary>
    public Task<bool> HasOlderThanAsync(DateTimeOffset moment, CancellationToken cancellationToken) =>
        database.ReadAsync(
            (connection, snapshot) => connection.ExecuteScalarAsync<bool>(
                "SELECT EXISTS (SELECT 1 FROM index_work WHERE queued_at < @moment)",
                new { moment = moment.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", System.Globalization.CultureInfo.InvariantCulture) },
                snapshot),
            cancellationToken);

    public Task<IndexWork> TakeAsync(int limit, CancellationToken cancellationToken) =>
        database.ReadAsync(
            async (connection, snapshot) =>
            {
                var removals = await connection.QueryAsync<long>(
                    "SELECT passage_key FROM index_work WHERE operation = 'remove' LIMIT @limit", new { limit }, snapshot);
                var upserts = await connection.QueryAsync<long>(
                    "SELECT passage_key FROM index_work WHERE operation = 'upsert' ORDER BY passage_key LIMIT @limit",
                    new { limit },
                    snapshot);
                return new IndexWork(await LoadAsync(connection, snapshot, upserts.AsList()), removals.AsList());
            },
            cancellationToken);

    /// <summary>Forgets work that is done. An upsert that has become a removal meanwhile stays.</summary>
    public Task CompleteAsync(IndexWork work, CancellationToken cancellationToken) =>
        database.WriteAsync(
            async (connection, transaction) =>
            {
                const string Sql = "DELETE FROM index_work WHERE passage_key = @key AND operation = @operation";
                await connection.ExecuteAsync(
                    Sql, work.Upserts.Select(passage => new { key = passage.Key, operation = "upsert" }), transaction);
                return await connection.ExecuteAsync(
                    Sql, work.Removals.Select(key => new { key, operation = "remove" }), transaction);
            },
            cancellationToken);

    /// <summary>The words by which passages are found: their text, and for an article's first passage its title too.</summary>
    internal static async Task<IReadOnlyList<IndexedPassage>> LoadAsync(
        SqliteConnection connection, SqliteTransaction transaction, IReadOnlyList<long> keys)
    {
        var parameters = new { keys = $"[{string.Join(',', keys)}]" };
        var places = await connection.QueryAsync<PassageRow>(
            """
            SELECT article_key AS ArticleKey, key AS Key, id AS Id, ordinal AS Ordinal, span_start AS SpanStart, span_end AS SpanEnd
            FROM passages WHERE key IN (SELECT value FROM json_each(@keys)) ORDER BY key
            """,
            parameters,
            transaction);
        var articles = await connection.QueryAsync<ArticleRow>(
            """
            SELECT key AS Key, title AS Title, text AS Text FROM articles
            WHERE key IN (SELECT article_key FROM passages WHERE key IN (SELECT value FROM json_each(@keys)))
            """,
            parameters,
            transaction);
        var articleOf = articles.ToDictionary(article => article.Key);
        return places.Select(place => new IndexedPassage(place.Key, Words(place, articleOf[place.ArticleKey]))).ToList();
    }

    private static string Words(PassageRow place, ArticleRow article)
    {
        var text = new TextSpan(place.SpanStart, place.SpanEnd).Of(article.Text);
        return place.Ordinal == 0 && article.Title is { } title ? title + "\n" + text : text;
    }
}
