using AssistantBot.Answering.Understanding;
using AssistantBot.Knowledge;
using AssistantBot.Knowledge.Memory;
using AssistantBot.Knowledge.Sqlite;
using AssistantBot.Language;
using AssistantBot.Language.Dates;
using AssistantBot.Tests.Fakes;
using CsCheck;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace AssistantBot.Tests.Knowledge.Memory;

public sealed class FollowingTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_first_question_is_left_to_the_embedded_index_and_later_ones_start_the_reading()
    {
        await using var archive = await TestArchive.OpenAsync(Some.Version("a", "枕渡大桥主桥合龙。"));
        var index = archive.Get<MemoryPassageIndex>();

        Assert.Single((await FindAsync(index, "大桥")).Keys);
        Assert.False(index.IsLoaded);

        Assert.Single((await FindAsync(index, "大桥")).Keys);
        await index.LoadAsync();
        Assert.True(index.IsLoaded);
        Assert.Single((await FindAsync(index, "大桥")).Keys);
    }

    [Fact]
    public async Task What_another_process_commits_is_found_at_once_and_what_it_removes_is_not()
    {
        await using var archive = await TestArchive.OpenAsync(Some.Version("a", "枕渡大桥主桥合龙。"));
        var index = await LoadedAsync(archive);
        using var other = new CatalogueDatabase(archive.CatalogueFile, lockTimeoutSeconds: 5);
        var writer = new CatalogueWriter(other, archive.Time);

        await writer.SaveAsync([Some.Version("b", "岚溪大桥开工。"), Some.Version("c", "大桥。大桥。")], Cancel);
        Assert.Equal(4, (await FindAsync(index, "大桥")).Keys.Count);

        await writer.SaveAsync([Some.Version("a", "全市招商引资推进会召开。")], Cancel);
        await writer.RemoveAsync(Some.Article("c").Id, Cancel);
        var found = await FindAsync(index, "大桥招商");

        Assert.Equal(await KeysOfAsync(archive, "a", "b"), found.Keys.Order());
        Assert.Equal((1, 1, 0), (found.Frequencies["大桥"], found.Frequencies["招商"], found.Frequencies["桥招"]));
        Assert.Equal(2, found.PassageCount);
        Assert.Empty((await FindAsync(index, "合龙")).Keys);
    }

    [Fact]
    public async Task It_brings_the_candidates_of_the_embedded_index_in_the_same_order()
    {
        var random = Gen.Select(RandomText.Long, RandomText.Short, (text, title) => (text, title)).List[40, 60];
        await random.SampleAsync(
            async texts =>
            {
                await using var archive = await TestArchive.OpenAsync(
                    [.. texts.Select((article, i) => Some.Version($"{i}", TextCleaner.Clean(article.text).Text + "政策。", TextCleaner.Clean(article.title).Text))]);
                var index = await LoadedAsync(archive);
                foreach (var question in new[] { "招商引资政策项目有哪些？", "政", "項目3.5% GDP", "1,200项政策", texts[0].title + "项目" })
                {
                    var query = new PassageQuery(QuestionReader.Read(question).Terms, 30);
                    var embedded = await archive.Get<SqlitePassageIndex>().FindCandidatesAsync(query, Cancel);
                    var found = await index.FindCandidatesAsync(query, Cancel);

                    Assert.Equal(embedded.Keys, found.Keys);
                    Assert.Equal(embedded.Frequencies, found.Frequencies);
                    Assert.Equal(embedded.PassageCount, found.PassageCount);
                }
            },
            iter: 10,
            threads: 1);
    }

    [Fact]
    public async Task A_search_is_narrowed_to_places_and_days()
    {
        var day = new DateOnly(2026, 3, 1);
        await using var archive = await TestArchive.OpenAsync(
            InScope("a", new ArticleScope(["4412"], [new DayRange(day, day)])),
            InScope("b", new ArticleScope(["4401"], [new DayRange(day, day)])),
            InScope("c", new ArticleScope(["4412"], [new DayRange(day.AddDays(9), day.AddDays(9))])));
        var index = await LoadedAsync(archive);
        SearchScope[] scopes =
        [
            new(["4412"], []), new([], [new DayRange(day, day)]), new(["4412", "4401"], [new DayRange(day, day)]), new(["44"], []), new([], []),
        ];

        foreach (var scope in scopes)
        {
            var query = new PassageQuery(QuestionReader.Read("大桥").Terms, 10, scope);
            var embedded = await archive.Get<SqlitePassageIndex>().FindCandidatesAsync(query, Cancel);
            Assert.Equal(embedded.Keys, (await index.FindCandidatesAsync(query, Cancel)).Keys);
        }

        var both = new PassageQuery(QuestionReader.Read("大桥").Terms, 10, new SearchScope(["4412"], [new DayRange(day, day)]));
        Assert.Equal(await KeysOfAsync(archive, "a"), (await index.FindCandidatesAsync(both, Cancel)).Keys);
    }

    [Fact]
    public async Task An_archive_larger_than_the_memory_allowed_is_left_to_the_embedded_index()
    {
        await using var archive = await TestArchive.OpenAsync(Some.Version("a", "枕渡大桥主桥合龙。"));
        using var index = new MemoryPassageIndex(
            archive.Get<CatalogueDatabase>(),
            archive.Get<SqlitePassageIndex>(),
            Options.Create(new DataOptions { IndexMegabytes = 0 }),
            NullLogger<MemoryPassageIndex>.Instance);

        await index.LoadAsync();

        Assert.False(index.IsLoaded);
        Assert.Single((await FindAsync(index, "大桥")).Keys);
    }

    [Fact]
    public async Task More_changes_than_the_archive_remembers_make_it_read_anew()
    {
        await using var archive = await TestArchive.OpenAsync(Some.Version("a", "枕渡大桥。"), Some.Version("b", "岚溪大桥。"));
        var index = await LoadedAsync(archive);

        await archive.Get<CatalogueWriter>().RemoveAsync(Some.Article("a").Id, Cancel);
        await archive.Get<Indexer>().DrainAsync(Cancel);
        await archive.ExecuteAsync("DELETE FROM changes; INSERT INTO changes (article_key) VALUES (0)");

        Assert.Equal(await KeysOfAsync(archive, "b"), (await FindAsync(index, "大桥")).Keys);
        await index.LoadAsync();
        Assert.Equal(await KeysOfAsync(archive, "b"), (await FindAsync(index, "大桥")).Keys);
    }

    [Fact]
    public async Task It_catches_up_with_many_passages_in_the_background()
    {
        await using var archive = await TestArchive.OpenAsync(Some.Version("a", "枕渡大桥。"));
        var index = await LoadedAsync(archive);
        await archive.SaveAsync(Some.Version("many", string.Concat(Enumerable.Range(0, 5000).Select(i => $"第{i}号大桥。"))));
        await archive.Get<Indexer>().DrainAsync(Cancel);

        Assert.Equal(5001, (await FindAsync(index, "大桥")).Frequencies["大桥"]);
        await index.LoadAsync();
        Assert.Equal(5001, (await FindAsync(index, "大桥")).Frequencies["大桥"]);
    }

    private static ArticleVersion InScope(string id, ArticleScope scope) => Some.Version(id, "枕渡大桥主桥合龙。") with { Scope = scope };

    private static async Task<MemoryPassageIndex> LoadedAsync(TestArchive archive)
    {
        var index = archive.Get<MemoryPassageIndex>();
        await index.LoadAsync();
        Assert.True(index.IsLoaded);
        return index;
    }

    private static Task<PassageCandidates> FindAsync(MemoryPassageIndex index, string question) =>
        index.FindCandidatesAsync(new PassageQuery(QuestionReader.Read(question).Terms, 100), Cancel);

    private static Task<List<long>> KeysOfAsync(TestArchive archive, params string[] names) =>
        archive.QueryAsync<long>(
            $"SELECT p.key FROM passages p JOIN articles a ON a.key = p.article_key WHERE a.external_id IN ('{string.Join("', '", names)}') ORDER BY 1");
}
