using AssistantBot.Benchmarks.Corpora;
using AssistantBot.Knowledge;
using AssistantBot.Knowledge.Sqlite;
using Dapper;

namespace AssistantBot.Benchmarks.Rivals;

/// <summary>The passages of an archive as its index gets them.</summary>
internal static class IndexedText
{
    private const int BatchSize = 5000;

    public static async IAsyncEnumerable<IndexedPassage> OfAsync(BenchmarkArchive archive)
    {
        var last = 0L;
        while (true)
        {
            var batch = await archive.Get<CatalogueDatabase>().ReadAsync(
                async (connection, snapshot) =>
                {
                    var keys = await connection.QueryAsync<long>(
                        "SELECT key FROM passages WHERE key > @last ORDER BY key LIMIT @BatchSize", new { last, BatchSize }, snapshot);
                    return await IndexWorkQueue.LoadAsync(connection, snapshot, keys.AsList());
                },
                CancellationToken.None);
            if (batch.Count == 0)
            {
                yield break;
            }

            foreach (var passage in batch)
            {
                yield return passage;
            }

            last = batch[^1].Key;
        }
    }

    /// <summary>For every passage: the name its article has in its source.</summary>
    public static Task<Dictionary<long, string>> OwnersAsync(BenchmarkArchive archive) =>
        archive.Get<CatalogueDatabase>().ReadAsync(
            async (connection, snapshot) => (await connection.QueryAsync<(long Key, string Id)>(
                "SELECT p.key, a.external_id FROM passages p JOIN articles a ON a.key = p.article_key", transaction: snapshot))
                .ToDictionary(row => row.Key, row => row.Id),
            CancellationToken.None);
}
