using AssistantBot.Knowledge.Memory;
using AssistantBot.Knowledge.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace AssistantBot.Knowledge;

internal static class KnowledgeServices
{
    public static IServiceCollection AddKnowledge(this IServiceCollection services) => services
        .AddSingleton<CatalogueDatabase>()
        .AddSingleton<SqliteIndexGenerations>()
        .AddSingleton<Archive>()
        .AddSingleton<CatalogueWriter>()
        .AddSingleton<CatalogueReader>()
        .AddSingleton<ArticleList>()
        .AddSingleton<NewsCalendar>()
        .AddSingleton<OutdatedFacts>()
        .AddSingleton<Region>()
        .AddSingleton<SeenFiles>()
        .AddSingleton<IndexWorkQueue>()
        .AddSingleton(provider => new SqlitePassageIndex(provider.GetRequiredService<CatalogueDatabase>()))
        .AddSingleton<MemoryPassageIndex>()
        .AddSingleton<IPassageIndex>(provider => provider.GetRequiredService<MemoryPassageIndex>())
        .AddSingleton<Indexer>()
        .AddSingleton<Reindexer>()
        .AddSingleton<ArchiveInspection>();
}
