using System.Globalization;
using AssistantBot.Knowledge;
using AssistantBot.Knowledge.Memory;
using AssistantBot.Knowledge.Sqlite;
using AssistantBot.Language;

namespace AssistantBot.Tests.Fakes;

/// <summary>
/// The index in memory as the contract sees one: every key is an article of one passage, which is written to the
/// catalogue, so that the index must follow it.
/// </summary>
internal sealed class CataloguedIndex(TestArchive archive, MemoryPassageIndex index) : IPassageIndex
{
    public async Task UpsertAsync(IReadOnlyList<IndexedPassage> passages, CancellationToken cancellationToken)
    {
        if (passages.Count > 0)
        {
            await archive.SaveAsync([.. passages.OrderBy(passage => passage.Key).Select(Version)]);
            await archive.Get<Indexer>().DrainAsync(cancellationToken);
        }
    }

    public async Task RemoveAsync(IReadOnlyList<long> keys, CancellationToken cancellationToken)
    {
        foreach (var key in keys)
        {
            await archive.Get<CatalogueWriter>().RemoveAsync(Some.Article(Name(key)).Id, cancellationToken);
        }

        await archive.Get<Indexer>().DrainAsync(cancellationToken);
    }

    public async Task<PassageCandidates> FindCandidatesAsync(PassageQuery query, CancellationToken cancellationToken)
    {
        await index.LoadAsync();
        Assert.True(index.IsLoaded);
        var found = await index.FindCandidatesAsync(query, cancellationToken);
        return found with { Keys = await TranslateAsync(found.Keys) };
    }

    public async Task<IReadOnlyList<long>> ListKeysAsync(CancellationToken cancellationToken) =>
        [.. (await TranslateAsync(await index.ListKeysAsync(cancellationToken))).Order()];

    private static string Name(long key) => key.ToString(CultureInfo.InvariantCulture);

    private static ArticleVersion Version(IndexedPassage passage) => Some.Version(Name(passage.Key), passage.Text) with
    {
        Passages = [new TextSpan(0, passage.Text.Length)],
    };

    private async Task<List<long>> TranslateAsync(IReadOnlyList<long> keys)
    {
        var names = (await archive.QueryAsync<(long Key, string Name)>(
            "SELECT p.key, a.external_id FROM passages p JOIN articles a ON a.key = p.article_key")).ToDictionary(row => row.Key, row => row.Name);
        return keys.Select(key => long.Parse(names[key], CultureInfo.InvariantCulture)).ToList();
    }
}
