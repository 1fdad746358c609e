using AssistantBot.Answering;
using AssistantBot.Answering.Understanding;
using AssistantBot.Benchmarks.Corpora;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;

namespace AssistantBot.Benchmarks;

/// <summary>Whole answers at 100,000 passages in a process that goes on, to questions of all kinds.</summary>
[Config(typeof(Each))]
public class AskBenchmarks
{
    private static readonly AskingContext Asking = new(new DateOnly(2026, 3, 1), HomePlace: null);

    private BenchmarkArchive _archive = null!;
    private QuestionRound _round = null!;

    public static IEnumerable<string> Kinds => OddQuestions.Kinds;

    [ParamsSource(nameof(Kinds))]
    public string Kind { get; set; } = "";

    [GlobalSetup]
    public void Open()
    {
        _archive = BenchmarkArchive.OpenAsync(SearchBenchmarks.Passages).GetAwaiter().GetResult();
        _archive.Get<Knowledge.Memory.MemoryPassageIndex>().LoadAsync().GetAwaiter().GetResult();
        _round = new QuestionRound(OddQuestions.Of(Kind, _archive.Questions));
    }

    [GlobalCleanup]
    public void Close() => _archive.Dispose();

    [Benchmark]
    public string Ask() => _archive.Get<QuestionAnswerer>().CompleteAsync(_round.Next(), Asking, CancellationToken.None).GetAwaiter().GetResult().Question.Text;

    private sealed class Each : ManualConfig
    {
        public Each() => Add(OneByOne.Config(questions: 200, warmUp: 200));
    }
}
