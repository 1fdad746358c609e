using AssistantBot.Ingestion.Sources;
using AssistantBot.Knowledge.Sqlite;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace AssistantBot.Ingestion;

/// <summary>
/// Looks through the configured folders for files that are new or have changed. It looks again and again rather than
/// waiting to be told: shared folders do not tell.
/// </summary>
internal sealed partial class FolderWatch(
    IOptions<NewsOptions> options, FileFinder finder, SeenFiles seen, IngestionPipeline pipeline, ILogger<FolderWatch> logger)
{
    private readonly HashSet<IngestionFailure> _reported = [];
    private Dictionary<string, SourceFile> _before = new(StringComparer.Ordinal);

    /// <summary>Looks once and ingests what is ready.</summary>
    public async Task<IngestionReport> ScanAsync(CancellationToken cancellationToken)
    {
        var found = options.Value.Sources.SelectMany(source => finder.Find(source.Path!)).ToList();
        var ready = new List<FoundFile>();
        foreach (var item in found)
        {
            if (item.File is null || await IsReadyAsync(item.File, cancellationToken))
            {
                ready.Add(item);
            }
        }

        _before = found.Select(item => item.File).OfType<SourceFile>()
            .DistinctBy(file => file.Path).ToDictionary(file => file.Path, StringComparer.Ordinal);
        var report = await pipeline.IngestAsync(ready, areSamples: false, progress: null, cancellationToken);
        await RememberAsync(ready, report, cancellationToken);
        Tell(report);
        return report;
    }

    // A file that is still being copied in changes between two looks; it is taken when it has stayed the same.
    private async Task<bool> IsReadyAsync(SourceFile file, CancellationToken cancellationToken) =>
        _before.TryGetValue(file.Path, out var before)
        && before == file
        && !await seen.ContainsAsync(file.Path, file.Size, file.ModifiedUtc, cancellationToken);

    private async Task RememberAsync(List<FoundFile> ready, IngestionReport report, CancellationToken cancellationToken)
    {
        var again = report.Failed.Where(failure => failure.MayPass).Select(failure => failure.Source).ToHashSet(StringComparer.Ordinal);
        var done = ready.Select(item => item.File).OfType<SourceFile>()
            .Where(file => !again.Contains(file.Path))
            .Select(file => (file.Path, file.Size, file.ModifiedUtc))
            .ToList();
        if (done.Count > 0)
        {
            await seen.AddAsync(done, cancellationToken);
        }
    }

    private void Tell(IngestionReport report)
    {
        if (report.Added + report.Updated > 0)
        {
            Log.Ingested(logger, report.Added, report.Updated, report.Unchanged);
        }

        // A folder that cannot be read fails at every look; it is told once.
        foreach (var failure in report.Failed.Where(_reported.Add))
        {
            Log.Failed(logger, failure.Source, failure.Reason);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "Ingested: {Added} new, {Updated} updated, {Unchanged} unchanged articles")]
        public static partial void Ingested(ILogger logger, int added, int updated, int unchanged);

        [LoggerMessage(2, LogLevel.Warning, "Not ingested: {Source}: {Reason}")]
        public static partial void Failed(ILogger logger, string source, string reason);
    }
}
