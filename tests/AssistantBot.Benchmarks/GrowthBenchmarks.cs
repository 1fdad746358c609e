using System.Globalization;
using AssistantBot.Answering.Retrieval;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;

namespace AssistantBot.Benchmarks;

/// <summary>Candidates and ranking as the archive grows.</summary>
[Config(typeof(Each))]
public class GrowthBenchmarks
{
    private Contestants _contestants = null!;
    private QuestionRound _round = null!;

    internal static IReadOnlyList<int> Sizes { get; private set; } = [1_000, 10_000, 100_000, 1_000_000];

    [ParamsSource(nameof(AllSizes))]
    public int Passages { get; set; }

    public static IEnumerable<int> AllSizes => Sizes;

    [GlobalSetup]
    public void Open()
    {
        _contestants = Contestants.OpenAsync(Passages, withLucene: false).GetAwaiter().GetResult();
        _round = new QuestionRound(_contestants.Archive.Questions);
    }

    [GlobalCleanup]
    public void Close() => _contestants.Dispose();

    [Benchmark(Baseline = true)]
    public int Fts5WithAllPairs() => _contestants.SearchFts5(_round.Next()).Count;

    [Benchmark]
    public int OursInMemory() => Count(_contestants.SearchAsync(_round.Next()));

    [Benchmark]
    public int OursOnDisk() => Count(_contestants.SearchOnDiskAsync(_round.Next()));

    /// <param name="sizes">Those to measure; none: all.</param>
    internal static void Choose(IReadOnlyList<string> sizes)
    {
        if (sizes.Count > 0)
        {
            Sizes = sizes.Select(size => int.Parse(size, CultureInfo.InvariantCulture)).ToList();
        }
    }

    private static int Count(Task<RetrievedPassages> search) => search.GetAwaiter().GetResult().Articles.Count;

    private sealed class Each : ManualConfig
    {
        public Each() => Add(OneByOne.Config(questions: 200, warmUp: 1000));
    }
}
