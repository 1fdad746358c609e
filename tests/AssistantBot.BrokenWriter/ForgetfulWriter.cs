using AssistantBot.Knowledge;
using AssistantBot.Knowledge.Sqlite;
using Dapper;

namespace AssistantBot.BrokenWriter;

/// <summary>Wrong: crosses off the work for the index before it is done.</summary>
internal sealed class ForgetfulWriter(
    CatalogueDatabase database, CatalogueWriter writer, IndexWorkQueue queue, IPassageIndex index) : IArticleWriter
{
    public async Task WriteAsync(ArticleVersion version, Action inTheMiddle)
    {
        await writer.SaveAsync([version], CancellationToken.None);
        var work = await queue.TakeAsync(int.MaxValue, CancellationToken.None);
        await database.WriteAsync(
            (connection, transaction) => connection.ExecuteAsync("DELETE FROM index_work", transaction: transaction),
            CancellationToken.None);
        inTheMiddle();
        await index.UpsertAsync(work.Upserts, CancellationToken.None);
    }
}
