using AssistantBot.Ingestion.Reading;
using AssistantBot.Ingestion.Sources;
using Microsoft.Extensions.DependencyInjection;

namespace AssistantBot.Ingestion;

internal static class IngestionServices
{
    public static IServiceCollection AddIngestion(this IServiceCollection services) => services
        .AddSingleton<IDocumentReader, PlainTextReader>()
        .AddSingleton<IDocumentReader, JsonLinesReader>()
        .AddSingleton<DocumentReaders>()
        .AddSingleton<FileFinder>()
        .AddSingleton<IngestionPipeline>()
        .AddSingleton<SampleNews>()
        .AddSingleton<FactsUpkeep>()
        .AddSingleton<FolderWatch>();
}
