using AssistantBot.Knowledge;
using AssistantBot.Knowledge.Sqlite;
using AssistantBot.Tests.Fakes;

namespace AssistantBot.Tests.Knowledge.Sqlite;

public sealed class CatalogueReaderTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Articles_come_in_the_order_in_which_their_passages_are_named()
    {
        await using var archive = await TestArchive.OpenAsync(Some.Version("a"), Some.Version("b"), Some.Version("c"));
        var keys = await archive.QueryAsync<long>("SELECT max(key) FROM passages GROUP BY article_key ORDER BY article_key DESC");

        var articles = await archive.Get<CatalogueReader>().ArticlesOfAsync([keys[0], 99_999, keys[0] - 1, keys[1], keys[2]], 2, Cancel);

        Assert.Equal(["c", "b"], articles.Select(stored => stored.Article.ExternalId));
        Assert.All(articles, stored => Assert.Equal([0, 1, 2], stored.Passages.Select(passage => passage.Ordinal)));
    }

    [Fact]
    public async Task A_passage_is_found_by_its_id_and_an_unknown_one_is_none()
    {
        await using var archive = await TestArchive.OpenAsync(Some.Version("a"));
        var id = new PassageId(await archive.ScalarAsync<string>("SELECT id FROM passages WHERE ordinal = 1"));

        var stored = await archive.Get<CatalogueReader>().FindByPassageAsync(id, Cancel);

        Assert.Equal(id, stored!.Passages[1].Id);
        Assert.Null(await archive.Get<CatalogueReader>().FindByPassageAsync(new PassageId("none"), Cancel));
        Assert.Null(await archive.Get<CatalogueReader>().FindArticleAsync(new ArticleId("none"), Cancel));
    }

    [Fact]
    public async Task A_name_is_our_id_or_the_id_in_the_source()
    {
        await using var archive = await TestArchive.OpenAsync(Some.Version("a"), Some.Version("b"));
        var reader = archive.Get<CatalogueReader>();
        var id = ArticleId.FromAddress("id:a");

        Assert.Equal([id], await reader.ResolveAsync("a", Cancel));
        Assert.Equal([id], await reader.ResolveAsync(id.Value, Cancel));
        Assert.Empty(await reader.ResolveAsync("A", Cancel));
    }

    [Fact]
    public async Task An_article_that_another_process_changes_or_removes_is_read_again()
    {
        await using var archive = await TestArchive.OpenAsync(Some.Version("a", "枕渡大桥。"), Some.Version("b", "岚溪大桥。"));
        var reader = archive.Get<CatalogueReader>();
        using var other = new CatalogueDatabase(archive.CatalogueFile, lockTimeoutSeconds: 5);
        var writer = new CatalogueWriter(other, archive.Time);
        var before = await TextsAsync(reader, archive);
        Assert.Equal(before, await TextsAsync(reader, archive));

        await writer.SaveAsync([Some.Version("a", "枕渡大桥合龙。")], Cancel);
        await writer.RemoveAsync(Some.Article("b").Id, Cancel);
        await archive.ExecuteAsync("UPDATE articles SET label = '大桥'");
        var after = await reader.ArticlesOfAsync([1, 2, 3], 10, Cancel);

        Assert.Equal(["枕渡大桥。", "岚溪大桥。"], before);
        Assert.Equal(["枕渡大桥合龙。"], after.Select(stored => stored.Article.Text));
        Assert.Equal("大桥", after[0].Article.Facts.Label);
    }

    [Fact]
    public async Task An_article_that_was_read_before_is_the_same_object()
    {
        await using var archive = await TestArchive.OpenAsync(Some.Version("a"), Some.Version("b"));
        var reader = archive.Get<CatalogueReader>();

        var first = await reader.ArticlesOfAsync([1], 10, Cancel);
        var second = await reader.ArticlesOfAsync([4, 2, 1], 10, Cancel);

        Assert.Same(first[0], second[1]);
        Assert.Equal("b", second[0].Article.ExternalId);
    }

    private static async Task<List<string>> TextsAsync(CatalogueReader reader, TestArchive archive) =>
        (await reader.ArticlesOfAsync(await archive.QueryAsync<long>("SELECT key FROM passages ORDER BY key"), 10, Cancel))
        .Select(stored => stored.Article.Text)
        .ToList();
}
