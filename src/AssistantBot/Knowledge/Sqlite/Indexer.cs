namespace AssistantBot.Knowledge.Sqlite;

/// <summary>Brings the passage index up to what the catalogue says.</summary>
internal sealed class Indexer(CatalogueDatabase database, IndexWorkQueue queue, IPassageIndex index, TimeProvider time)
{
    /// <summary>Held by whoever writes to the index.</summary>
    internal const string LockName = "index";
    private const int BatchSize = 512;

    // A living process clears its work within a second or so; older work belongs to one that died.
    private static readonly TimeSpan Abandoned = TimeSpan.FromSeconds(10);

    /// <summary>Does all waiting work; returns how much still waits because another process holds the index.</summary>
    public async Task<long> DrainAsync(CancellationToken cancellationToken)
    {
        using var exclusive = await ArchiveLock.TakeAsync(
            database.Directory, LockName, database.LockTimeout, time, cancellationToken);
        if (exclusive is not null)
        {
            await DrainExclusivelyAsync(cancellationToken);
        }

        return await queue.CountAsync(cancellationToken);
    }

    /// <summary>Does work that a dead process left; leaves work alone that a living one is about to do.</summary>
    public async Task DrainAbandonedAsync(CancellationToken cancellationToken)
    {
        if (await queue.HasOlderThanAsync(time.GetUtcNow() - Abandoned, cancellationToken))
        {
            using var exclusive = ArchiveLock.TryTake(database.Directory, LockName);
            if (exclusive is not null)
            {
                await DrainExclusivelyAsync(cancellationToken);
            }
        }
    }

    private async Task DrainExclusivelyAsync(CancellationToken cancellationToken)
    {
        while (await queue.TakeAsync(BatchSize, cancellationToken) is { IsEmpty: false } work)
        {
            if (work.Removals.Count > 0)
            {
                await index.RemoveAsync(work.Removals, cancellationToken);
            }

            if (work.Upserts.Count > 0)
            {
                await index.UpsertAsync(work.Upserts, cancellationToken);
            }

            await queue.CompleteAsync(work, cancellationToken);
        }
    }
}
