using Dapper;

namespace AssistantBot.Knowledge.Sqlite;

/// <summary>Looks whether an archive is sound: the file itself, and the index against the catalogue.</summary>
internal sealed class ArchiveInspection(CatalogueDatabase database, IPassageIndex index)
{
    /// <summary>What SQLite finds wrong with the file; null if it is sound.</summary>
    public Task<string?> FindDamageAsync(CancellationToken cancellationToken) =>
        database.ReadAsync(
            async (connection, snapshot) =>
            {
                var result = await connection.ExecuteScalarAsync<string>("PRAGMA quick_check(1)", transaction: snapshot);
                return result == "ok" ? null : result;
            },
            cancellationToken);

    /// <summary>Passages that the index lacks or should no longer have, those for which work waits left out.</summary>
    public async Task<(long Missing, long Orphaned)> CompareIndexAsync(CancellationToken cancellationToken)
    {
        var indexed = (await index.ListKeysAsync(cancellationToken)).ToHashSet();
        var (stored, waiting) = await database.ReadAsync(
            async (connection, snapshot) => (
                await connection.QueryAsync<long>("SELECT key FROM passages", transaction: snapshot),
                (await connection.QueryAsync<long>("SELECT passage_key FROM index_work", transaction: snapshot)).ToHashSet()),
            cancellationToken);
        var expected = stored.ToHashSet();
        return (
            expected.LongCount(key => !indexed.Contains(key) && !waiting.Contains(key)),
            indexed.LongCount(key => !expected.Contains(key) && !waiting.Contains(key)));
    }
}
