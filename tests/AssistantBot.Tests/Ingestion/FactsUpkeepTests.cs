using AssistantBot.Ingestion;
using AssistantBot.Knowledge;
using AssistantBot.Knowledge.Sqlite;
using AssistantBot.Language.Dates;
using AssistantBot.Tests.Fakes;
using Microsoft.Extensions.Options;

namespace AssistantBot.Tests.Ingestion;

public sealed class FactsUpkeepTests
{
    private const string Text = "澄渚日报讯（记者 林晓舟）3月1日，怀集县冷坑镇食品产业园项目开工。";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Articles_stored_by_an_older_version_are_read_for_their_facts_once()
    {
        await using var archive = await TestArchive.OpenAsync(Some.Version("a", Text), Some.Version("b", Text + "又讯。"));
        var told = new List<long>();

        await archive.Get<FactsUpkeep>().RunAsync(told.Add, Cancel);
        await archive.Get<FactsUpkeep>().RunAsync(told.Add, Cancel);

        Assert.Equal([2], told);
        var stored = await archive.Get<CatalogueReader>().FindArticleAsync(Some.Article("a").Id, Cancel);
        Assert.Equal([new Reporter("林晓舟", "记者")], stored!.Article.Facts.Reporters);
        Assert.Equal("2026-03-01", stored.Article.Facts.Event);
        Assert.Equal(YearSource.Published, stored.Article.Facts.YearSource);
    }

    [Fact]
    public async Task A_name_that_several_places_bear_is_read_again_when_the_region_at_home_is_another()
    {
        await using var archive = await TestArchive.OpenAsync(Some.Version("a", "3月1日，鼓楼区食品产业园项目开工。"));

        await UpkeepAt("3501").RunAsync(_ => { }, Cancel);
        Assert.Contains("350102", await archive.QueryAsync<string>("SELECT code FROM article_places"));
        Assert.DoesNotContain("320106", await archive.QueryAsync<string>("SELECT code FROM article_places"));

        await UpkeepAt("3201").RunAsync(_ => { }, Cancel);
        Assert.Contains("320106", await archive.QueryAsync<string>("SELECT code FROM article_places"));
        Assert.DoesNotContain("350102", await archive.QueryAsync<string>("SELECT code FROM article_places"));

        FactsUpkeep UpkeepAt(string place) => new(
            archive.Get<OutdatedFacts>(), new Region(Options.Create(new RegionOptions { Place = place }), TimeProvider.System));
    }

    [Fact]
    public async Task Text_passages_and_version_stay_as_they_are()
    {
        await using var archive = await TestArchive.OpenAsync(Some.Version("a", Text));
        var before = await archive.QueryAsync<string>("SELECT id || span_start || span_end FROM passages");

        await archive.Get<FactsUpkeep>().RunAsync(_ => { }, Cancel);

        Assert.Equal(before, await archive.QueryAsync<string>("SELECT id || span_start || span_end FROM passages"));
        Assert.Equal(1, await archive.ScalarAsync<long>("SELECT version FROM articles"));
        Assert.Equal(0, await archive.ScalarAsync<long>("SELECT count(*) FROM index_work"));
    }

    [Fact]
    public async Task Places_are_kept_with_those_they_lie_in_and_go_with_the_article()
    {
        await using var archive = await TestArchive.OpenAsync(Some.Version("a", Text));
        await archive.Get<FactsUpkeep>().RunAsync(_ => { }, Cancel);

        Assert.Contains("4412", await archive.QueryAsync<string>("SELECT code FROM article_places"));
        Assert.Contains("441224", await archive.QueryAsync<string>("SELECT code FROM article_places"));

        await archive.Get<CatalogueWriter>().RemoveAsync(Some.Article("a").Id, Cancel);

        Assert.Equal(0, await archive.ScalarAsync<long>("SELECT (SELECT count(*) FROM article_places) + (SELECT count(*) FROM article_days)"));
    }
}
