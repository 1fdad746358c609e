using AssistantBot.Knowledge;
using AssistantBot.Knowledge.Sqlite;

namespace AssistantBot.BrokenWriter;

/// <summary>Right: what the others are compared with.</summary>
internal sealed class SoundWriter(CatalogueWriter writer, Indexer indexer) : IArticleWriter
{
    public async Task WriteAsync(ArticleVersion version, Action inTheMiddle)
    {
        await writer.SaveAsync([version], CancellationToken.None);
        inTheMiddle();
        await indexer.DrainAsync(CancellationToken.None);
    }
}
