using System.Collections.Concurrent;
using AssistantBot.Language;

namespace AssistantBot.Knowledge.Memory;

/// <summary>
/// An inverted index in memory. It scores with the BM25 of FTS5, in the same order of operations, so that the embedded
/// index and this one bring the same candidates. Searches may run side by side, changes must not.
/// </summary>
internal sealed class WordPostings
{
    // The constant b of bm25() in FTS5, and the least it takes for a term's rarity.
    private const double LengthShare = 0.75;
    private const double LeastRarity = 1e-6;

    private readonly TermNumbers _terms = new();
    private readonly PostingLists _lists = new();
    private readonly PassageSet _passages = new();
    private readonly ConcurrentBag<ScoreSheet> _sheets = [];

    /// <summary>Passages that have not been removed.</summary>
    public int Count => _passages.Count - _passages.Removed;

    public int Removed => _passages.Removed;

    /// <summary>Bytes, roughly.</summary>
    public long Size => _terms.Size + _lists.Size + _passages.Size;

    /// <summary>Adds a passage whose key is above all there are.</summary>
    public void Add(long key, long article, ReadOnlySpan<char> folded)
    {
        var passage = _passages.Count;
        var length = 0;
        foreach (var token in Tokens.In(folded))
        {
            length++;
            var term = _terms.FindOrAdd(folded.Slice(token.Start, token.Length), _lists.Count);
            if (term == _lists.Count)
            {
                _lists.Add();
            }

            _lists.Append(term, passage);
        }

        _passages.Add(key, article, length);
    }

    public void Remove(long key) => _passages.Remove(key);

    /// <param name="articles">The keys of the articles to look in; null: all.</param>
    public PassageCandidates Find(PassageQuery query, IReadOnlySet<long>? articles)
    {
        var frequencies = new Dictionary<string, long>(query.Terms.Count, StringComparer.Ordinal);
        foreach (var term in query.Terms)
        {
            frequencies[term.Text] = Frequency(_terms.Find(term.Text));
        }

        var chosen = CandidateTerms.Choose(query.Terms, frequencies);
        return new PassageCandidates(chosen.Count == 0 ? [] : Match(chosen, query.Limit, frequencies, articles), frequencies, Count);
    }

    private List<long> Match(
        IReadOnlyList<QueryTerm> terms, int limit, Dictionary<string, long> frequencies, IReadOnlySet<long>? articles)
    {
        var sheet = _sheets.TryTake(out var used) ? used : new ScoreSheet();
        sheet.Reserve(_passages.Count);
        var norms = Norms();
        foreach (var term in terms)
        {
            Score(_terms.Find(term.Text), frequencies[term.Text], norms, sheet);
        }

        var best = new BestPassages(Math.Min(limit, Count));
        foreach (var passage in sheet.Touched)
        {
            var score = sheet[passage];
            if (best.Wants(score, passage)
                && !_passages.IsRemoved(passage)
                && (articles is null || articles.Contains(_passages.Article(passage))))
            {
                best.Take(score, passage);
            }
        }

        sheet.Clear();
        _sheets.Add(sheet);
        return best.InOrder().Select(_passages.Key).ToList();
    }

    private void Score(int term, long frequency, double[] norms, ScoreSheet sheet)
    {
        var rarity = Math.Log((Count - frequency + 0.5) / (frequency + 0.5));
        rarity = rarity <= 0 ? LeastRarity : rarity;
        var scorer = new TermScorer(rarity, _passages.Lengths, norms, sheet);
        _lists.Visit(term, ref scorer);
    }

    // What a passage's length adds to the divisor, for every length there is.
    private double[] Norms()
    {
        var average = _passages.Tokens / (double)Math.Max(1, Count);
        var norms = new double[_passages.Longest + 1];
        for (var length = 0; length < norms.Length; length++)
        {
            norms[length] = TermScorer.Saturation * (1 - LengthShare + (LengthShare * length / average));
        }

        return norms;
    }

    // Removed passages stay in the lists; a list is looked through for them once after each removal.
    private long Frequency(int term)
    {
        if (term < 0)
        {
            return 0;
        }

        ref var list = ref _lists[term];
        if (Volatile.Read(ref list.RemovedCountedAt) != _passages.Removed)
        {
            list.Removed = CountRemoved(term);
            Volatile.Write(ref list.RemovedCountedAt, _passages.Removed);
        }

        return list.Documents - list.Removed;
    }

    private int CountRemoved(int term)
    {
        var counter = new RemovedCounter(_passages);
        _lists.Visit(term, ref counter);
        return counter.Count;
    }
}
