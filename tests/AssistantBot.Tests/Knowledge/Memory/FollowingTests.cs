using AssistantBot.Answering.Understanding;
using AssistantBot.Knowledge;
using AssistantBot.Knowledge.Memory;
using AssistantBot.Knowledge.Sqlite;
using AssistantBot.Tests.Fakes;
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
        var index = await LoadedIndex.OfAsync(archive);
        using var other = new CatalogueDatabase(archive.CatalogueFile, lockTimeoutSeconds: 5);
        var writer = new CatalogueWriter(other, archive.Time);

        await writer.SaveAsync([Some.Version("b", "岚溪大桥开工。"), Some.Version("c", "大桥。大桥。")], Cancel);
        Assert.Equal(4, (await FindAsync(index, "大桥")).Keys.Count);

        await writer.SaveAsync([Some.Version("a", "全市招商引资推进会召开。")], Cancel);
        await writer.RemoveAsync(Some.Article("c").Id, Cancel);
        var found = await FindAsync(index, "大桥招商");

        Assert.Equal(await LoadedIndex.KeysOfAsync(archive, "a", "b"), found.Keys.Order());
        Assert.Equal((1, 1, 0), (found.Frequencies["大桥"], found.Frequencies["招商"], found.Frequencies["桥招"]));
        Assert.Equal(2, found.PassageCount);
        Assert.Empty((await FindAsync(index, "合龙")).Keys);
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
        var index = await LoadedIndex.OfAsync(archive);

        await archive.Get<CatalogueWriter>().RemoveAsync(Some.Article("a").Id, Cancel);
        await archive.Get<Indexer>().DrainAsync(Cancel);
        await archive.ExecuteAsync("DELETE FROM changes; INSERT INTO changes (article_key) VALUES (0)");

        Assert.Equal(await LoadedIndex.KeysOfAsync(archive, "b"), (await FindAsync(index, "大桥")).Keys);
        await index.LoadAsync();
        Assert.Equal(await LoadedIndex.KeysOfAsync(archive, "b"), (await FindAsync(index, "大桥")).Keys);
    }

    [Fact]
    public async Task It_catches_up_with_many_passages_in_the_background()
    {
        await using var archive = await TestArchive.OpenAsync(Some.Version("a", "枕渡大桥。"));
        var index = await LoadedIndex.OfAsync(archive);
        await archive.SaveAsync(Some.Version("many", string.Concat(Enumerable.Range(0, 5000).Select(i => $"第{i}号大桥。"))));
        await archive.Get<Indexer>().DrainAsync(Cancel);

        Assert.Equal(5001, (await FindAsync(index, "大桥")).Frequencies["大桥"]);
        await index.LoadAsync();
        Assert.Equal(5001, (await FindAsync(index, "大桥")).Frequencies["大桥"]);
    }

    private static Task<PassageCandidates> FindAsync(MemoryPassageIndex index, string question) =>
        index.FindCandidatesAsync(new PassageQuery(QuestionReader.Read(question).Terms, 100), Cancel);
}
