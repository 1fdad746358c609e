using AssistantBot.Knowledge;
using AssistantBot.Knowledge.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace AssistantBot.BrokenWriter;

internal static class Writers
{
    public static IArticleWriter Create(string mode, IServiceProvider services)
    {
        var database = services.GetRequiredService<CatalogueDatabase>();
        var writer = services.GetRequiredService<CatalogueWriter>();
        return mode switch
        {
            "sound" => new SoundWriter(writer, services.GetRequiredService<Indexer>()),
            "piecemeal" => new PiecemealWriter(database.File),
            "forgetful" => new ForgetfulWriter(
                database, writer, services.GetRequiredService<IndexWorkQueue>(), services.GetRequiredService<IPassageIndex>()),
            "replacing" => new ReplacingWriter(writer, services.GetRequiredService<Indexer>()),
            _ => throw new ArgumentException($"There is no writer {mode}.", nameof(mode)),
        };
    }
}
