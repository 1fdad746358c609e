using AssistantBot.Ingestion.Sources;

namespace AssistantBot.Ingestion;

/// <summary>The invented articles that ship with the program, so that it can be tried before any news is there.</summary>
internal sealed class SampleNews(FileFinder finder, IngestionPipeline pipeline)
{
    public Task<IngestionReport> IngestAsync(CancellationToken cancellationToken) =>
        pipeline.IngestAsync(
            [.. finder.Find(Path.Combine(AppContext.BaseDirectory, "samples"))],
            areSamples: true,
            progress: null,
            cancellationToken);
}
