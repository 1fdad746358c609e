using System.Diagnostics;
using System.Text.Json;

namespace AssistantBot.IntegrationTests.KillCampaign;

/// <summary>
/// Lets a process ingest, kills it and looks for faults in what it left. Works for any program that ingests, so that it
/// can be shown to find the faults of a wrong one.
/// </summary>
internal sealed class KillDriver : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Editions _truth;
    private int _archives;

    public KillDriver(int seed, int articles)
    {
        _truth = new Editions(seed, articles);
        foreach (var (edition, content) in _truth.Of)
        {
            GeneratedNews.Write(EditionFile(edition), content);
        }

        NewArchive();
    }

    /// <summary>The archive worked on.</summary>
    public string Data => _folder.File($"data-{_archives}");

    /// <summary>Leaves the archive and begins another.</summary>
    public void NewArchive() => _archives++;

    public string EditionFile(int edition) => _folder.File($"edition-{edition}.jsonl");

    /// <summary>The command line of the program itself, ingesting an edition.</summary>
    public string[] Ingest(int edition) =>
        ["dotnet", AssistantBotProcess.Program, "ingest", EditionFile(edition), "--data", Data, "--json"];

    /// <summary>Runs a process to its end, which it may bring about itself, or to the moment at which it is killed.</summary>
    public async Task<RunOutcome> RunAsync(string[] commandLine, TimeSpan? killAfter)
    {
        var observer = new Observer(Path.Combine(Data, "catalogue.db"), _truth);
        observer.Look();
        var watch = Stopwatch.StartNew();
        using var process = AssistantBotProcess.StartOther(Launch.Plain, commandLine);
        using var stop = new CancellationTokenSource();
        var watching = Task.Run(() => observer.WatchAsync(stop.Token), CancellationToken.None);
        int exitCode;
        await using (new Timer(_ => process.Kill(), state: null, killAfter ?? Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan))
        {
            exitCode = (await AssistantBotProcess.ResultAsync(process)).ExitCode;
        }

        var elapsed = watch.Elapsed;
        await stop.CancelAsync();
        await watching;
        return new RunOutcome(exitCode != 0, elapsed, new ArchiveVerifier(_truth).FindFaults(Data, observer.Seen));
    }

    /// <summary>How long an ingestion takes that nobody kills. It leaves a whole archive.</summary>
    public async Task<TimeSpan> MeasureAsync()
    {
        var (wasKilled, elapsed, faults) = await RunAsync(Ingest(1), killAfter: null);
        Assert.False(wasKilled);
        Assert.Equal([], faults);
        return elapsed;
    }

    /// <summary>Ingests the last edition to its end; what is wrong after that.</summary>
    public async Task<IReadOnlyList<string>> FinishAsync()
    {
        var ingested = (await AssistantBotProcess.RunAsync("ingest", EditionFile(2), "--data", Data, "--json")).Json;
        var examined = (await AssistantBotProcess.RunAsync("doctor", "--data", Data, "--json")).Json;
        var everything = _truth.Of[2].ToDictionary(article => article.ExternalId, _ => 2);
        return
        [
            .. new ArchiveVerifier(_truth).FindFaults(Data, everything),
            .. CountFaults(ingested),
            .. IndexFaults(examined),
        ];
    }

    public void Dispose() => _folder.Dispose();

    private IEnumerable<string> CountFaults(JsonElement ingested)
    {
        if (ingested.GetProperty("articles").GetInt32() != _truth.Count
            || ingested.GetProperty("failed").GetArrayLength() != 0
            || ingested.GetProperty("waiting").GetInt32() != 0)
        {
            yield return $"the last ingestion says {ingested.GetRawText()}";
        }
    }

    private static IEnumerable<string> IndexFaults(JsonElement examined)
    {
        var checks = examined.GetProperty("checks").EnumerateArray().ToDictionary(check => check.GetProperty("name").GetString()!);
        if (!checks["store"].GetProperty("ok").GetBoolean())
        {
            yield return $"doctor says {checks["store"].GetRawText()}";
        }

        if (checks["index"].GetProperty("detail").GetString() != "0 passages missing, 0 too many, 0 waiting to be indexed.")
        {
            yield return $"doctor says {checks["index"].GetRawText()}";
        }
    }
}
