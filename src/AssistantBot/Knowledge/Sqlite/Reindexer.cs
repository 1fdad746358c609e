using Dapper;

namespace AssistantBot.Knowledge.Sqlite;

/// <summary>
/// Builds a new generation of the word index from the catalogue while questions go on against the old one, then
/// switches in one transaction. Interrupted, it leaves the old one in use.
/// </summary>
internal sealed class Reindexer(
    CatalogueDatabase database, SqliteIndexGenerations generations, CatalogueReader catalogue, TimeProvider time)
{
    private const string LockName = "reindex";
    private const int BatchSize = 512;

    /// <summary>Rebuilds; returns the number of passages indexed.</summary>
    /// <param name="progress">Told passages done and passages in all.</param>
    /// <exception cref="ArchiveUnavailableException">Another process is rebuilding.</exception>
    public async Task<long> RebuildAsync(IProgress<(long Done, long Total)>? progress, CancellationToken cancellationToken)
    {
        using var exclusive = await ArchiveLock.TakeAsync(
            database.Directory, LockName, database.LockTimeout, time, cancellationToken)
            ?? throw new ArchiveUnavailableException(
                "Another process is rebuilding the index of this archive. Wait until it has finished.");
        var generation = await generations.StartAsync(cancellationToken);
        var total = (await catalogue.TotalsAsync(cancellationToken)).Passages;
        var (last, done) = (0L, 0L);
        while (await FillAsync(generation, last, cancellationToken) is { Count: > 0 } added)
        {
            last = added[^1];
            done += added.Count;
            progress?.Report((done, Math.Max(done, total)));
        }

        // An indexer that is at work would write into the new generation what has been removed meanwhile.
        using var writing = await ArchiveLock.TakeAsync(
            database.Directory, Indexer.LockName, database.LockTimeout, time, cancellationToken)
            ?? throw new ArchiveUnavailableException(
                "Another process has been writing to the index for too long. The old index stays in use; run reindex again.");
        return await SwitchAsync(generation, last, cancellationToken);
    }

    private async Task<IReadOnlyList<long>> FillAsync(long generation, long after, CancellationToken cancellationToken)
    {
        var passages = await database.ReadAsync(
            async (connection, snapshot) =>
            {
                var keys = await connection.QueryAsync<long>(
                    "SELECT key FROM passages WHERE key > @after ORDER BY key LIMIT @BatchSize", new { after, BatchSize }, snapshot);
                return await IndexWorkQueue.LoadAsync(connection, snapshot, keys.AsList());
            },
            cancellationToken);
        await new SqlitePassageIndex(database, generation).UpsertAsync(passages, cancellationToken);
        return passages.Select(passage => passage.Key).ToList();
    }

    // Under the write lock nothing can come or go: what did so during the filling is caught up with, the work that
    // waited for the old generation is void, and the new one takes its place.
    private Task<long> SwitchAsync(long generation, long last, CancellationToken cancellationToken) =>
        database.WriteAsync(
            async (connection, transaction) =>
            {
                var words = SqliteIndexGenerations.WordsTable(generation);
                await connection.ExecuteAsync(
                    $"DELETE FROM {words} WHERE rowid NOT IN (SELECT key FROM passages)", transaction: transaction);
                var late = await connection.QueryAsync<long>(
                    "SELECT key FROM passages WHERE key > @last ORDER BY key", new { last }, transaction);
                await connection.ExecuteAsync(
                    $"INSERT INTO {words} (rowid, words) VALUES (@Key, @Words)",
                    (await IndexWorkQueue.LoadAsync(connection, transaction, late.AsList()))
                        .Select(passage => new { passage.Key, Words = PassageWords.Of(passage) }),
                    transaction);
                await connection.ExecuteAsync("DELETE FROM index_work", transaction: transaction);
                await SqliteIndexGenerations.SwitchAsync(connection, transaction, generation);
                return await connection.ExecuteScalarAsync<long>($"SELECT count(*) FROM {words}", transaction: transaction);
            },
            cancellationToken);
}
