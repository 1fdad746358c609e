using AssistantBot.Answering.Retrieval;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;

namespace AssistantBot.Benchmarks;

/// <summary>Candidates and ranking at 100,000 passages.</summary>
[Config(typeof(Each))]
public class SearchBenchmarks
{
    internal const int Passages = 100_000;

    private Contestants _contestants = null!;
    private QuestionRound _round = null!;

    [GlobalSetup]
    public void Open()
    {
        _contestants = Contestants.OpenAsync(Passages, withLucene: true).GetAwaiter().GetResult();
        _round = new QuestionRound(_contestants.Archive.Questions);
    }

    [GlobalCleanup]
    public void Close() => _contestants.Dispose();

    [Benchmark(Baseline = true)]
    public int Fts5WithAllPairs() => _contestants.SearchFts5(_round.Next()).Count;

    [Benchmark]
    public int LuceneNet() => _contestants.SearchLucene(_round.Next()).Count;

    [Benchmark]
    public int OursInMemory() => Count(_contestants.SearchAsync(_round.Next()));

    [Benchmark]
    public int OursInMemoryWithoutCachedArticles() => Count(_contestants.SearchWithoutCacheAsync(_round.Next()));

    [Benchmark]
    public int OursOnDisk() => Count(_contestants.SearchOnDiskAsync(_round.Next()));

    private static int Count(Task<RetrievedPassages> search) => search.GetAwaiter().GetResult().Articles.Count;

    private sealed class Each : ManualConfig
    {
        public Each() => Add(OneByOne.Config(questions: 1000));
    }
}
