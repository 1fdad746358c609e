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
}
