using System.Diagnostics;
using System.Globalization;
using AssistantBot.Benchmarks.Corpora;
using AssistantBot.Knowledge.Memory;
using AssistantBot.Knowledge.Sqlite;

namespace AssistantBot.Benchmarks;

/// <summary>What an archive takes: on disk, in memory, and to be read into it.</summary>
internal static class Footprint
{
    private const double Mega = 1_000_000;

    public static async Task PrintAsync(int passages)
    {
        using var archive = await BenchmarkArchive.OpenAsync(passages);
        var index = archive.Get<MemoryPassageIndex>();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var watch = Stopwatch.StartNew();
        var processor = Process.GetCurrentProcess().TotalProcessorTime;
        await index.LoadAsync();
        var (elapsed, busy) = (watch.Elapsed, Process.GetCurrentProcess().TotalProcessorTime - processor);
        var totals = await archive.Get<CatalogueReader>().TotalsAsync(CancellationToken.None);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{totals.Passages} passages, {totals.Articles} articles: catalogue {new FileInfo(archive.CatalogueFile).Length / Mega:0} MB; in memory: {index.IsLoaded}, read in {elapsed.TotalSeconds:0.0} s ({busy.TotalSeconds:0.0} s of processor), {index.Size / Mega:0} MB reckoned, {(GC.GetTotalMemory(forceFullCollection: true) - before) / Mega:0} MB of heap"));
    }
}
