using AssistantBot.Benchmarks.Corpora;
using AssistantBot.Benchmarks.Rivals;
using AssistantBot.Knowledge;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;

namespace AssistantBot.Benchmarks;

/// <summary>The whole write path of 10,000 passages against bare inserts of the same words into an FTS5 table.</summary>
[Config(typeof(Each))]
public class IngestionBenchmarks
{
    private const int Passages = 10_000;

    private List<SourceArticle> _articles = null!;
    private List<IndexedPassage> _passages = null!;
    private string _folder = null!;

    [GlobalSetup]
    public void Prepare()
    {
        var source = SourceText.LoadAsync().GetAwaiter().GetResult();
        _articles = SplicedCorpus.Create(source, Passages).Articles.ToList();
        using var archive = BenchmarkArchive.OpenAsync(Passages).GetAwaiter().GetResult();
        _passages = IndexedText.OfAsync(archive).ToListAsync().AsTask().GetAwaiter().GetResult();
    }

    [IterationSetup]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("ingestion-").FullName;

    [IterationCleanup]
    public void DeleteFolder() => Directory.Delete(_folder, recursive: true);

    [Benchmark(Baseline = true)]
    public void BareFts5() =>
        PlainFts5.OpenAsync(Path.Combine(_folder, "fts5.db"), () => _passages.ToAsyncEnumerable(), Words.All).GetAwaiter().GetResult().Dispose();

    [Benchmark]
    public void Ours() => BenchmarkArchive.BuildAsync(_folder, _articles).GetAwaiter().GetResult();

    private sealed class Each : ManualConfig
    {
        public Each() => Add(OneByOne.Config(questions: 5, warmUp: 1));
    }
}
