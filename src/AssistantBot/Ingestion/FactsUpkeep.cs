using AssistantBot.Ingestion.Cleaning;
using AssistantBot.Knowledge;
using AssistantBot.Knowledge.Sqlite;

namespace AssistantBot.Ingestion;

/// <summary>
/// Reads facts and scope again for articles that were stored by another version of the program or with another region
/// at home. Texts and passages stay as they are.
/// </summary>
internal sealed class FactsUpkeep(OutdatedFacts outdated, Region region)
{
    private const int Batch = 100;

    /// <param name="started">Told how many articles there are to read, if there are any.</param>
    public async Task RunAsync(Action<long> started, CancellationToken cancellationToken)
    {
        var version = ArticleReading.VersionFor(region.Place);
        var count = await outdated.CountAsync(version, cancellationToken);
        if (count == 0)
        {
            return;
        }

        started(count);
        while (await outdated.TakeAsync(version, Batch, cancellationToken) is { Count: > 0 } articles)
        {
            var readings = articles
                .Select(article => (article.Id, Reading: ArticleReading.Of(article.Title, article.Text, article.Published, region.Place)))
                .Select(read => (read.Id, read.Reading.Facts, read.Reading.Scope))
                .ToList();
            await outdated.WriteAsync(readings, version, cancellationToken);
        }
    }
}
