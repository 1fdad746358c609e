using AssistantBot.Knowledge.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace AssistantBot.Knowledge.Memory;

/// <summary>
/// Answers from postings in memory that follow the catalogue, whichever process writes to it. They are read in the
/// background once a process asks a second time; until then, and whenever they are too far behind or would be too
/// large, the embedded index answers, and brings the same candidates. That one is also what is written to.
/// </summary>
internal sealed partial class MemoryPassageIndex(
    CatalogueDatabase database, SqlitePassageIndex embedded, IOptions<DataOptions> options, ILogger<MemoryPassageIndex> logger)
    : IPassageIndex, IDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly Lock _starting = new();
    private readonly long _mostBytes = options.Value.IndexMegabytes * 1024L * 1024;
    private volatile FollowedPostings? _postings;
    private Task _loading = Task.CompletedTask;
    private volatile bool _hasAsked;
    private volatile bool _isTooLarge;
    private bool _isDisposed;

    /// <summary>Whether questions are answered from memory.</summary>
    public bool IsLoaded => _postings is not null;

    /// <summary>Bytes in memory, roughly.</summary>
    public long Size => _postings?.Size ?? 0;

    public Task UpsertAsync(IReadOnlyList<IndexedPassage> passages, CancellationToken cancellationToken) =>
        embedded.UpsertAsync(passages, cancellationToken);

    public Task RemoveAsync(IReadOnlyList<long> keys, CancellationToken cancellationToken) =>
        embedded.RemoveAsync(keys, cancellationToken);

    public Task<IReadOnlyList<long>> ListKeysAsync(CancellationToken cancellationToken) =>
        embedded.ListKeysAsync(cancellationToken);

    public async Task<PassageCandidates> FindCandidatesAsync(PassageQuery query, CancellationToken cancellationToken)
    {
        var found = _postings is { } postings
            ? await database.ReadAsync(
                (connection, snapshot) => FindAsync(postings, query, connection, snapshot, cancellationToken), cancellationToken)
            : null;
        if (found is null && _hasAsked)
        {
            _ = LoadAsync();
        }

        _hasAsked = true;
        return found ?? await embedded.FindCandidatesAsync(query, cancellationToken);
    }

    /// <summary>Reads the archive into memory, or what is new in it; done when it has been read, or is not going to be.</summary>
    public Task LoadAsync()
    {
        lock (_starting)
        {
            if (_loading.IsCompleted && !_isTooLarge && !_isDisposed)
            {
                _loading = Task.Run(ReadArchiveAsync);
            }

            return _loading;
        }
    }

    public void Dispose()
    {
        if (_isDisposed)
        {
            return;
        }

        _isDisposed = true;
        _stop.Cancel();

        // It does not throw what the task threw.
        Task.WaitAny(_loading);
        _stop.Dispose();
        _postings?.Dispose();
    }

    private async Task<PassageCandidates?> FindAsync(
        FollowedPostings postings,
        PassageQuery query,
        SqliteConnection connection,
        SqliteTransaction snapshot,
        CancellationToken cancellationToken)
    {
        if (!await postings.FollowAsync(connection, snapshot, cancellationToken))
        {
            return null;
        }

        if (postings.IsWorn)
        {
            _ = LoadAsync();
        }

        return await postings.FindAsync(query, connection, snapshot);
    }

    private async Task ReadArchiveAsync()
    {
        try
        {
            var postings = _postings is { HasLostTrack: false, IsWorn: false } current ? current : await StartAsync();
            var isDone = false;
            while (!isDone && !_isTooLarge)
            {
                isDone = await database.ReadAsync(
                    (connection, snapshot) => postings.FollowAsync(connection, snapshot, _stop.Token), _stop.Token);
                _isTooLarge = postings.Size > _mostBytes;
            }

            _postings = _isTooLarge ? null : postings;
            Log.Loaded(logger, postings.Count, postings.Size, _isTooLarge);
        }
        catch (OperationCanceledException)
        {
            // The program ends.
        }
        catch (ArchiveUnavailableException exception)
        {
            Log.NotLoaded(logger, exception.Message);
        }
    }

    // The change is noted before the first passage is read: what goes meanwhile is taken out again.
    private async Task<FollowedPostings> StartAsync()
    {
        var state = await database.ReadAsync(CatalogueFeed.StateAsync, _stop.Token);
        return new FollowedPostings(state.Change);
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Debug, "{Passages} passages read into memory, {Bytes} bytes; too large: {IsTooLarge}")]
        public static partial void Loaded(ILogger logger, int passages, long bytes, bool isTooLarge);

        [LoggerMessage(2, LogLevel.Warning, "The index cannot be read into memory: {Message}")]
        public static partial void NotLoaded(ILogger logger, string message);
    }
}
