using AssistantBot.Knowledge;
using AssistantBot.Knowledge.Sqlite;
using AssistantBot.Tests.Fakes;

namespace AssistantBot.Tests.Knowledge.Sqlite;

public sealed class IndexerTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task All_waiting_work_is_done()
    {
        await using var archive = await TestArchive.OpenAsync(Some.Version("a"));
        await archive.SaveAsync(Some.Version("a", "换了一篇。"), Some.Version("b"));

        Assert.Equal(0, await archive.Get<Indexer>().DrainAsync(Cancel));

        Assert.Equal(await archive.QueryAsync<long>("SELECT key FROM passages ORDER BY key"), await archive.Get<IPassageIndex>().ListKeysAsync(Cancel));
        Assert.Equal((0L, 0L), await archive.Get<ArchiveInspection>().CompareIndexAsync(Cancel));
    }

    [Fact]
    public async Task The_title_is_found_with_the_first_passage()
    {
        await using var archive = await TestArchive.OpenAsync(Some.Version("a", title: "独角兽名单"));

        var found = await archive.Get<IPassageIndex>().FindCandidatesAsync(
            new PassageQuery([new QueryTerm("独角", AssistantBot.Language.TokenKind.Bigram, 1)], 10), Cancel);

        Assert.Equal([await archive.ScalarAsync<long>("SELECT key FROM passages WHERE ordinal = 0")], found.Keys);
    }

    [Fact]
    public async Task An_upsert_that_became_a_removal_meanwhile_stays_to_be_done()
    {
        await using var archive = await TestArchive.OpenAsync();
        await archive.SaveAsync(Some.Version("a"));
        var queue = archive.Get<IndexWorkQueue>();
        var work = await queue.TakeAsync(100, Cancel);
        await archive.Get<CatalogueWriter>().RemoveAsync(ArticleId.FromAddress("id:a"), Cancel);

        await archive.Get<IPassageIndex>().UpsertAsync(work.Upserts, Cancel);
        await queue.CompleteAsync(work, Cancel);

        Assert.Equal(3, await queue.CountAsync(Cancel));
        await archive.Get<Indexer>().DrainAsync(Cancel);
        Assert.Empty(await archive.Get<IPassageIndex>().ListKeysAsync(Cancel));
    }

    [Fact]
    public async Task Work_that_somebody_is_about_to_do_is_left_alone_and_abandoned_work_is_done()
    {
        await using var archive = await TestArchive.OpenAsync();
        await archive.SaveAsync(Some.Version("a"));
        var queue = archive.Get<IndexWorkQueue>();
        await archive.ExecuteAsync("UPDATE index_work SET queued_at = '2026-03-01T07:59:55.000Z'");

        await archive.Get<Indexer>().DrainAbandonedAsync(Cancel);
        Assert.Equal(3, await queue.CountAsync(Cancel));

        archive.Time.Advance(TimeSpan.FromSeconds(6));
        await archive.Get<Indexer>().DrainAbandonedAsync(Cancel);
        Assert.Equal(0, await queue.CountAsync(Cancel));
    }

    [Fact]
    public async Task Missing_and_orphaned_passages_are_counted()
    {
        await using var archive = await TestArchive.OpenAsync(Some.Version("a"));
        var index = archive.Get<IPassageIndex>();
        await index.RemoveAsync([await archive.ScalarAsync<long>("SELECT min(key) FROM passages")], Cancel);
        await index.UpsertAsync([new IndexedPassage(1000, "甲"), new IndexedPassage(1001, "乙")], Cancel);

        Assert.Equal((1L, 2L), await archive.Get<ArchiveInspection>().CompareIndexAsync(Cancel));
    }
}
