using Microsoft.Data.Sqlite;

namespace AssistantBot.Knowledge.Sqlite;

/// <summary>
/// Articles that were read lately, as long as the catalogue has not changed them. Of one that is dropped the keys of
/// its passages are forgotten with it.
/// </summary>
internal sealed class ArticleCache
{
    private const long MostBytes = 64L * 1024 * 1024;

    private readonly Lock _access = new();
    private readonly Dictionary<long, CachedArticle> _articles = [];
    private readonly Dictionary<long, CachedArticle> _owners = [];
    private long _uses;
    private long _bytes;
    private long _change = -1;

    /// <summary>Drops what has changed by the time of a snapshot; returns the number of its latest change.</summary>
    public async Task<long> FollowAsync(SqliteConnection connection, SqliteTransaction snapshot)
    {
        var change = (await CatalogueFeed.StateAsync(connection, snapshot)).Change;
        var from = Interlocked.Read(ref _change);
        if (change > from)
        {
            var changed = from < 0 ? null : await CatalogueFeed.ChangedAsync(connection, snapshot, from);
            Drop(changed, change);
        }

        return change;
    }

    /// <summary>Notes that an article was of use.</summary>
    public StoredArticle Use(CachedArticle cached)
    {
        cached.LastUse = Interlocked.Increment(ref _uses);
        return cached.Stored;
    }

    /// <summary>The article of each passage; null where it is not here.</summary>
    public CachedArticle?[] OwnersOf(IReadOnlyList<long> passages)
    {
        var owners = new CachedArticle?[passages.Count];
        lock (_access)
        {
            for (var i = 0; i < owners.Length; i++)
            {
                if (_owners.TryGetValue(passages[i], out var cached))
                {
                    owners[i] = cached;
                }
            }
        }

        return owners;
    }

    /// <summary>Keeps an article.</summary>
    /// <param name="change">The latest change of the snapshot it was read from; it is not kept if there have been later ones.</param>
    public StoredArticle Add(long key, StoredArticle stored, long change)
    {
        lock (_access)
        {
            if (change != _change || _articles.ContainsKey(key))
            {
                return stored;
            }

            var cached = new CachedArticle(key, stored) { LastUse = Interlocked.Increment(ref _uses) };
            _articles[key] = cached;
            _bytes += cached.Bytes;
            foreach (var passage in stored.Passages)
            {
                _owners[passage.Key] = cached;
            }

            if (_bytes > MostBytes)
            {
                DropLeastUsed();
            }
        }

        return stored;
    }

    // A quarter at once, so that looking for them costs little.
    private void DropLeastUsed()
    {
        foreach (var cached in _articles.Values.OrderBy(cached => cached.LastUse).Take(_articles.Count / 4).ToList())
        {
            Drop(cached.Key);
        }
    }

    private void Drop(IReadOnlyList<long>? changed, long change)
    {
        lock (_access)
        {
            foreach (var key in changed ?? [.. _articles.Keys])
            {
                Drop(key);
            }

            _change = Math.Max(_change, change);
        }
    }

    private void Drop(long key)
    {
        if (_articles.Remove(key, out var cached))
        {
            _bytes -= cached.Bytes;
            foreach (var passage in cached.Stored.Passages)
            {
                _owners.Remove(passage.Key);
            }
        }
    }
}
