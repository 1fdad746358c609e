using AssistantBot.Knowledge;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace AssistantBot.Ingestion;

/// <summary>Keeps the archive current while the host runs.</summary>
internal sealed partial class IngestionWorker(
    FolderWatch watch, IOptions<NewsOptions> options, TimeProvider time, ILogger<IngestionWorker> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await watch.ScanAsync(stoppingToken);
            }
            catch (ArchiveUnavailableException exception)
            {
                // A full disk or a long lock passes; the files are still there at the next look.
                Log.ArchiveUnavailable(logger, exception.Message);
            }

            await Task.Delay(TimeSpan.FromSeconds(options.Value.ScanSeconds), time, stoppingToken);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "{Message}")]
        public static partial void ArchiveUnavailable(ILogger logger, string message);
    }
}
