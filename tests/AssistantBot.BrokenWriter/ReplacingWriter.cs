using AssistantBot.Knowledge;
using AssistantBot.Knowledge.Sqlite;

namespace AssistantBot.BrokenWriter;

/// <summary>Wrong: takes the former version away in one transaction and brings the new one in another.</summary>
internal sealed class ReplacingWriter(CatalogueWriter writer, Indexer indexer) : IArticleWriter
{
    public async Task WriteAsync(ArticleVersion version, Action inTheMiddle)
    {
        await writer.RemoveAsync(version.Article.Id, CancellationToken.None);
        inTheMiddle();
        await writer.SaveAsync([version], CancellationToken.None);
        await indexer.DrainAsync(CancellationToken.None);
    }
}
