using AssistantBot.Knowledge;
using AssistantBot.Knowledge.Sqlite;
using AssistantBot.Tests.Fakes;

namespace AssistantBot.Tests.Knowledge.Sqlite;

public sealed class ReindexerTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_new_index_equals_the_old_one()
    {
        await using var archive = await TestArchive.OpenAsync(Some.Version("a", title: "会议"), Some.Version("b", "大桥合龙。通车。"));
        var before = await TermsAsync(archive, 1);

        Assert.Equal(5, await archive.Get<Reindexer>().RebuildAsync(progress: null, Cancel));

        Assert.Equal(before, await TermsAsync(archive, 2));
        Assert.Equal((0L, 0L), await archive.Get<ArchiveInspection>().CompareIndexAsync(Cancel));
        Assert.Equal(["current"], await archive.QueryAsync<string>("SELECT state FROM index_generations"));
        Assert.Empty(await archive.QueryAsync<string>("SELECT name FROM sqlite_schema WHERE name LIKE 'passage_words_1%'"));
    }

    [Fact]
    public async Task Articles_that_come_change_and_go_while_it_fills_are_caught_up_with()
    {
        await using var archive = await TestArchive.OpenAsync(Some.Version("stays"), Some.Version("changes"), Some.Version("goes"));
        var meanwhile = new Meanwhile(() =>
        {
            // The callback of the progress is synchronous; it stands for another process.
            archive.SaveAsync(Some.Version("changes", "换了一篇。"), Some.Version("comes", "新来的。")).GetAwaiter().GetResult();
            archive.Get<CatalogueWriter>().RemoveAsync(ArticleId.FromAddress("id:goes"), Cancel).GetAwaiter().GetResult();
        });

        Assert.Equal(5, await archive.Get<Reindexer>().RebuildAsync(meanwhile, Cancel));

        Assert.True(meanwhile.IsDone);
        Assert.Equal(
            await archive.QueryAsync<long>("SELECT key FROM passages ORDER BY key"), await archive.Get<IPassageIndex>().ListKeysAsync(Cancel));
        Assert.Equal(0, await archive.Get<IndexWorkQueue>().CountAsync(Cancel));
        Assert.Equal(0, await archive.Get<Indexer>().DrainAsync(Cancel));
    }

    [Fact]
    public async Task Interrupted_it_leaves_the_old_index_in_use_and_the_next_rebuild_replaces_the_half_built_one()
    {
        await using var archive = await TestArchive.OpenAsync(Some.Version("a"));
        var crash = new Meanwhile(() => throw new InvalidOperationException("crash"));

        await Assert.ThrowsAsync<InvalidOperationException>(() => archive.Get<Reindexer>().RebuildAsync(crash, Cancel));

        Assert.Equal(["current", "building"], await archive.QueryAsync<string>("SELECT state FROM index_generations ORDER BY number"));
        Assert.Equal(3, (await archive.Get<IPassageIndex>().ListKeysAsync(Cancel)).Count);
        Assert.Equal(3, await archive.Get<Reindexer>().RebuildAsync(progress: null, Cancel));
        Assert.Equal([3L], await archive.QueryAsync<long>("SELECT number FROM index_generations"));
        Assert.Empty(await archive.QueryAsync<string>("SELECT name FROM sqlite_schema WHERE name LIKE 'passage_words_2%'"));
    }

    [Fact]
    public async Task An_index_of_another_version_of_the_program_is_outdated_until_it_is_rebuilt()
    {
        await using var archive = await TestArchive.OpenAsync(Some.Version("a"));
        var generations = archive.Get<SqliteIndexGenerations>();
        Assert.False(await generations.IsOutdatedAsync(Cancel));
        await archive.ExecuteAsync("UPDATE index_generations SET token_version = 0");

        Assert.True(await generations.IsOutdatedAsync(Cancel));
        await archive.Get<Reindexer>().RebuildAsync(progress: null, Cancel);
        Assert.False(await generations.IsOutdatedAsync(Cancel));
    }

    private static Task<List<(string Term, long Passages, long Occurrences)>> TermsAsync(TestArchive archive, int generation) =>
        archive.QueryAsync<(string, long, long)>($"SELECT term, doc, cnt FROM passage_terms_{generation} ORDER BY term");

    private sealed class Meanwhile(Action action) : IProgress<(long Done, long Total)>
    {
        public bool IsDone { get; private set; }

        public void Report((long Done, long Total) value)
        {
            if (!IsDone)
            {
                IsDone = true;
                action();
            }
        }
    }
}
