namespace AssistantBot.Knowledge.Memory;

/// <summary>The passages of an index in memory, by their number in it. Keys ascend with numbers.</summary>
internal sealed class PassageSet
{
    private readonly List<long> _keys = [];
    private readonly List<long> _articles = [];
    private readonly List<int> _lengths = [];
    private readonly List<bool> _isRemoved = [];

    public int Count => _keys.Count;

    public int Removed { get; private set; }

    /// <summary>Tokens of the passages that have not been removed.</summary>
    public long Tokens { get; private set; }

    public int Longest { get; private set; }

    public long Size => _keys.Capacity * ((2L * sizeof(long)) + sizeof(int) + sizeof(bool));

    public long Key(int passage) => _keys[passage];

    public long Article(int passage) => _articles[passage];

    public bool IsRemoved(int passage) => _isRemoved[passage];

    /// <summary>Tokens of each passage.</summary>
    public ReadOnlySpan<int> Lengths => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_lengths);

    public void Add(long key, long article, int length)
    {
        _keys.Add(key);
        _articles.Add(article);
        _lengths.Add(length);
        _isRemoved.Add(false);
        Tokens += length;
        Longest = Math.Max(Longest, length);
    }

    /// <summary>An unknown key is no error.</summary>
    public void Remove(long key)
    {
        var passage = _keys.BinarySearch(key);
        if (passage >= 0 && !_isRemoved[passage])
        {
            _isRemoved[passage] = true;
            Removed++;
            Tokens -= _lengths[passage];
        }
    }
}
