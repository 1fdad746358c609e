using AssistantBot.Language;
using Dapper;
using Microsoft.Data.Sqlite;

namespace AssistantBot.Knowledge.Sqlite;

/// <summary>Tells what has come into the catalogue and what has gone since an earlier state.</summary>
internal static class CatalogueFeed
{
    public static async Task<CatalogueState> StateAsync(SqliteConnection connection, SqliteTransaction snapshot)
    {
        await using var command = connection.CreateCommand();
        command.Transaction = snapshot;
        command.CommandText = "SELECT coalesce((SELECT max(key) FROM passages), 0), coalesce((SELECT max(sequence) FROM changes), 0)";
        await using var reader = await command.ExecuteReaderAsync();
        await reader.ReadAsync();
        return new CatalogueState(reader.GetInt64(0), reader.GetInt64(1));
    }

    /// <summary>The keys of passages that were removed after a change; null when that is no longer known.</summary>
    public static Task<IReadOnlyList<long>?> RemovedAsync(SqliteConnection connection, SqliteTransaction snapshot, long after) =>
        ChangesAsync("SELECT passage_key FROM changes WHERE sequence > @after AND passage_key IS NOT NULL", connection, snapshot, after);

    /// <summary>The keys of articles that changed or lost passages after a change; null when that is no longer known.</summary>
    public static Task<IReadOnlyList<long>?> ChangedAsync(SqliteConnection connection, SqliteTransaction snapshot, long after) =>
        ChangesAsync("SELECT DISTINCT article_key FROM changes WHERE sequence > @after", connection, snapshot, after);

    /// <summary>Hands over passages in the order of their keys, with the words by which they are found; returns the last key.</summary>
    /// <param name="limit">At most so many.</param>
    /// <param name="take">Given key, key of the article, and folded words.</param>
    public static async Task<long> AddedAsync(
        SqliteConnection connection, SqliteTransaction snapshot, long after, int limit, AddPassage take)
    {
        await using var passages = connection.CreateCommand();
        passages.Transaction = snapshot;
        passages.CommandText =
            "SELECT key, article_key, ordinal, span_start, span_end FROM passages WHERE key > @after ORDER BY key LIMIT @limit";
        passages.Parameters.AddWithValue("@after", after);
        passages.Parameters.AddWithValue("@limit", limit);
        await using var articles = new ArticleWords(connection, snapshot);
        await using var reader = await passages.ExecuteReaderAsync();
        var last = after;
        while (await reader.ReadAsync())
        {
            last = reader.GetInt64(0);
            var article = reader.GetInt64(1);
            var span = new TextSpan(reader.GetInt32(3), reader.GetInt32(4));
            take(last, article, await articles.OfAsync(article, isFirst: reader.GetInt32(2) == 0, span));
        }

        return last;
    }

    private static async Task<IReadOnlyList<long>?> ChangesAsync(
        string sql, SqliteConnection connection, SqliteTransaction snapshot, long after)
    {
        var oldest = await connection.ExecuteScalarAsync<long?>("SELECT min(sequence) FROM changes", transaction: snapshot);
        return oldest > after + 1 ? null : (await connection.QueryAsync<long>(sql, new { after }, snapshot)).AsList();
    }
}
