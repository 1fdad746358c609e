using AssistantBot.Knowledge;
using AssistantBot.Knowledge.Sqlite;
using AssistantBot.Language;
using AssistantBot.Tests.Fakes;

namespace AssistantBot.Tests.Knowledge.Sqlite;

public sealed class ArticleListTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_newest_come_first_and_those_without_a_date_last()
    {
        await using var archive = await TestArchive.OpenAsync(
            Dated("none", null), Dated("old", new DateOnly(2025, 12, 31)), Dated("new", new DateOnly(2026, 3, 1)));

        Assert.Equal(["new", "old", "none"], await ListAsync(archive));
        Assert.Equal(["new"], await ListAsync(archive, since: new DateOnly(2026, 3, 1)));
        Assert.Equal(["new", "old"], await ListAsync(archive, limit: 2));
        Assert.Equal(["old"], await ListAsync(archive, place: article => article.ExternalId == "old"));
    }

    [Fact]
    public async Task An_article_is_listed_with_what_was_made_of_it()
    {
        await using var archive = await TestArchive.OpenAsync(Some.Version("a"));
        await archive.SaveAsync(Some.Version("a", "换了。两句。"));

        var summary = Assert.Single(await archive.Get<ArticleList>().ListAsync(null, null, [], null, Cancel));

        Assert.Equal((2, 2), (summary.Passages, summary.Versions));
        Assert.Equal(1, summary.Edits[EditKinds.Control]);
        Assert.Equal(1, summary.Edits[EditKinds.Damaged]);
    }

    private static ArticleVersion Dated(string id, DateOnly? day)
    {
        var version = Some.Version(id);
        return version with { Article = version.Article with { Published = day } };
    }

    private static async Task<List<string?>> ListAsync(
        TestArchive archive, DateOnly? since = null, Func<Article, bool>? place = null, int? limit = null) =>
        (await archive.Get<ArticleList>().ListAsync(since, place, [], limit, Cancel)).Select(summary => summary.Article.ExternalId).ToList();
}
