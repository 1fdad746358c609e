using Dapper;

namespace AssistantBot.Knowledge.Sqlite;

/// <summary>Articles whose facts and scope were read by another version than the present one.</summary>
internal sealed class OutdatedFacts(CatalogueDatabase database)
{
    public Task<long> CountAsync(string version, CancellationToken cancellationToken) =>
        database.ReadAsync(
            (connection, snapshot) => connection.ExecuteScalarAsync<long>(
                "SELECT count(*) FROM articles WHERE facts_version IS NOT @version", new { version }, snapshot),
            cancellationToken);

    public Task<IReadOnlyList<Article>> TakeAsync(string version, int limit, CancellationToken cancellationToken) =>
        database.ReadAsync<IReadOnlyList<Article>>(
            async (connection, snapshot) =>
                (await connection.QueryAsync<ArticleRow>(
                    $"SELECT {ArticleRow.Columns} FROM articles a WHERE facts_version IS NOT @version LIMIT @limit",
                    new { version, limit },
                    snapshot))
                .Select(row => row.ToArticle())
                .ToList(),
            cancellationToken);

    /// <summary>Writes what was read. An article that went or changed meanwhile is passed over.</summary>
    public Task WriteAsync(
        IReadOnlyList<(ArticleId Id, ArticleFacts Facts, ArticleScope Scope)> readings, string version, CancellationToken cancellationToken) =>
        database.WriteAsync(
            async (connection, transaction) =>
            {
                foreach (var (id, facts, scope) in readings)
                {
                    var key = await connection.ExecuteScalarAsync<long?>(
                        "SELECT key FROM articles WHERE id = @id AND facts_version IS NOT @version",
                        new { id = id.Value, version },
                        transaction);
                    if (key is not null)
                    {
                        await ArticleFactsWriter.WriteAsync(connection, transaction, key.Value, facts, scope, version);
                    }
                }

                return readings.Count;
            },
            cancellationToken);
}
