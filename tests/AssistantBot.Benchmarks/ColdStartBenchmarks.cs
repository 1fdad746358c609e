using System.Diagnostics;
using AssistantBot.Benchmarks.Corpora;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;

namespace AssistantBot.Benchmarks;

/// <summary>The command <c>ask</c> as a process of its own, from its start to its end.</summary>
[Config(typeof(Each))]
public class ColdStartBenchmarks
{
    private string _folder = "";
    private QuestionRound _round = null!;

    [Params(1_000, SearchBenchmarks.Passages)]
    public int Passages { get; set; }

    [GlobalSetup]
    public void Open()
    {
        using var archive = BenchmarkArchive.OpenAsync(Passages).GetAwaiter().GetResult();
        _folder = archive.Folder;
        _round = new QuestionRound(archive.Questions);
    }

    [Benchmark]
    public int Ask()
    {
        var program = Path.Combine(AppContext.BaseDirectory, "AssistantBot.dll");
        var start = new ProcessStartInfo("dotnet", [program, "ask", _round.Next(), "--data", _folder, "--json"])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var length = process.StandardOutput.ReadToEnd().Length;
        process.WaitForExit();
        return process.ExitCode == 0 ? length : throw new InvalidOperationException(errors.GetAwaiter().GetResult());
    }

    private sealed class Each : ManualConfig
    {
        public Each() => Add(OneByOne.Config(questions: 20, warmUp: 3));
    }
}
