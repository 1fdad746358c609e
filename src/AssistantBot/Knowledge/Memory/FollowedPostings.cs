using AssistantBot.Knowledge.Sqlite;
using Dapper;
using Microsoft.Data.Sqlite;

namespace AssistantBot.Knowledge.Memory;

/// <summary>Postings and the state of the catalogue that they are of.</summary>
internal sealed class FollowedPostings : IDisposable
{
    /// <summary>Passages that are added in one step; the question that finds them missing waits some 20 milliseconds.</summary>
    private const int Step = 2000;

    // Removed passages cost memory and time until the postings are made anew.
    private const int FewRemoved = 10_000;
    private const int RemovedShare = 4;

    private readonly WordPostings _postings = new();
    private readonly ReaderWriterLockSlim _access = new();
    private readonly SemaphoreSlim _following = new(1, 1);
    private volatile CatalogueState _state;

    /// <param name="change">The number of the catalogue's latest change.</param>
    public FollowedPostings(long change) => _state = new CatalogueState(0, change);

    /// <summary>Whether more was removed than the catalogue remembers, so that the postings cannot be brought up to date.</summary>
    public bool HasLostTrack { get; private set; }

    public bool IsWorn => _postings.Removed > Math.Max(FewRemoved, _postings.Count / RemovedShare);

    public int Count => _postings.Count;

    public long Size => _postings.Size;

    /// <summary>Goes a step towards the state of a snapshot; returns whether it has been reached.</summary>
    public async Task<bool> FollowAsync(SqliteConnection connection, SqliteTransaction snapshot, CancellationToken cancellationToken)
    {
        var target = await CatalogueFeed.StateAsync(connection, snapshot);
        if (HasReached(target))
        {
            return true;
        }

        await _following.WaitAsync(cancellationToken);
        try
        {
            return HasReached(target) || await StepAsync(target, connection, snapshot);
        }
        finally
        {
            _following.Release();
        }
    }

    public async Task<PassageCandidates> FindAsync(PassageQuery query, SqliteConnection connection, SqliteTransaction snapshot)
    {
        var articles = query.Scope is { IsOpen: false } scope ? await ArticlesInAsync(scope, connection, snapshot) : null;
        _access.EnterReadLock();
        try
        {
            return _postings.Find(query, articles);
        }
        finally
        {
            _access.ExitReadLock();
        }
    }

    public void Dispose()
    {
        _access.Dispose();
        _following.Dispose();
    }

    // Another question may have gone beyond it already.
    private bool HasReached(CatalogueState target)
    {
        var state = _state;
        return state.Passage >= target.Passage && state.Change >= target.Change;
    }

    private async Task<bool> StepAsync(CatalogueState target, SqliteConnection connection, SqliteTransaction snapshot)
    {
        var (passage, change) = _state;
        var removed = target.Change > change ? await CatalogueFeed.RemovedAsync(connection, snapshot, change) : [];
        if (removed is null)
        {
            HasLostTrack = true;
            return false;
        }

        var added = new List<(long Key, long Article, string Folded)>();
        var last = await CatalogueFeed.AddedAsync(
            connection, snapshot, passage, Step, (key, article, folded) => added.Add((key, article, folded)));
        Apply(added, removed);

        // With fewer passages than asked for there are no more; the highest keys may be of passages that have gone.
        var isDone = added.Count < Step;
        _state = new CatalogueState(isDone ? Math.Max(passage, target.Passage) : last, Math.Max(change, target.Change));
        return isDone;
    }

    private void Apply(List<(long Key, long Article, string Folded)> added, IReadOnlyList<long> removed)
    {
        _access.EnterWriteLock();
        try
        {
            foreach (var (key, article, folded) in added)
            {
                _postings.Add(key, article, folded);
            }

            foreach (var key in removed)
            {
                _postings.Remove(key);
            }
        }
        finally
        {
            _access.ExitWriteLock();
        }
    }

    private static async Task<HashSet<long>> ArticlesInAsync(
        SearchScope scope, SqliteConnection connection, SqliteTransaction snapshot)
    {
        var parameters = new DynamicParameters();
        return (await connection.QueryAsync<long>(SqliteScope.ArticleKeys(scope, parameters), parameters, snapshot)).ToHashSet();
    }
}
