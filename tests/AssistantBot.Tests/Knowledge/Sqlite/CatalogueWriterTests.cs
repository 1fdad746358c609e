using AssistantBot.Knowledge;
using AssistantBot.Knowledge.Sqlite;
using AssistantBot.Language;
using AssistantBot.Tests.Fakes;

namespace AssistantBot.Tests.Knowledge.Sqlite;

public sealed class CatalogueWriterTests
{
    private const string OtherText = "今天，枕渡大桥主桥合龙。全长1.26公里。";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_article_is_kept_with_everything_derived_from_it()
    {
        await using var archive = await TestArchive.OpenAsync();
        var version = Some.Version("a", title: "会议");

        Assert.Equal([SaveOutcome.Added], await archive.SaveAsync(version));

        var stored = await archive.Get<CatalogueReader>().FindArticleAsync(version.Article.Id, Cancel);
        Assert.Equal(version.Article, stored!.Article);
        Assert.Equal(version.Passages, stored.Passages.Select(passage => passage.Span));
        Assert.Equal([0, 1, 2], stored.Passages.Select(passage => passage.Ordinal));
        Assert.Equal(version.Raw.ToArray(), await archive.ScalarAsync<byte[]>("SELECT bytes FROM raw_documents"));
        Assert.Equal(version.Origin, await archive.ScalarAsync<string>("SELECT origin FROM articles"));
        Assert.Equal("2026-03-01T08:00:00.000Z", await archive.ScalarAsync<string>("SELECT ingested_at FROM articles"));
        Assert.Equal(3, await archive.ScalarAsync<long>("SELECT count(*) FROM index_work WHERE operation = 'upsert'"));
    }

    [Fact]
    public async Task The_edits_of_an_article_are_kept_as_they_are()
    {
        await using var archive = await TestArchive.OpenAsync();
        var version = Some.Version("a");

        await archive.SaveAsync(version);

        var edits = await archive.QueryAsync<(string, long, string, string)>("SELECT kind, start, before, after FROM edits ORDER BY ordinal");
        Assert.Equal(version.Edits.Select(edit => (edit.Kind, (long)edit.Start, edit.Before, edit.After)), edits);
    }

    [Fact]
    public async Task Saving_twice_changes_nothing()
    {
        await using var archive = await TestArchive.OpenAsync(Some.Version("a"), Some.Version("b", OtherText));
        var before = await archive.ContentAsync();
        archive.Time.Advance(TimeSpan.FromDays(1));

        Assert.Equal([SaveOutcome.Unchanged, SaveOutcome.Unchanged], await archive.SaveAsync(Some.Version("a"), Some.Version("b", OtherText)));

        Assert.Equal(before, await archive.ContentAsync());
        Assert.Equal(0, await archive.Get<IndexWorkQueue>().CountAsync(Cancel));
    }

    [Fact]
    public async Task A_changed_article_is_a_new_version_whose_old_passages_leave_the_index()
    {
        await using var archive = await TestArchive.OpenAsync(Some.Version("a"));
        var old = await archive.QueryAsync<long>("SELECT key FROM passages");

        Assert.Equal([SaveOutcome.Updated], await archive.SaveAsync(Some.Version("a", OtherText)));

        var stored = await archive.Get<CatalogueReader>().FindArticleAsync(ArticleId.FromAddress("id:a"), Cancel);
        Assert.Equal(OtherText, stored!.Article.Text);
        Assert.Equal(2, stored.Passages.Count);
        Assert.Equal(2, await archive.ScalarAsync<long>("SELECT version FROM articles"));
        Assert.Equal(old, await archive.QueryAsync<long>("SELECT passage_key FROM index_work WHERE operation = 'remove' ORDER BY 1"));
        Assert.Equal(2, await archive.ScalarAsync<long>("SELECT count(*) FROM index_work WHERE operation = 'upsert'"));
        Assert.Equal(1, await archive.ScalarAsync<long>("SELECT count(*) FROM raw_documents"));
        Assert.Equal(2, await archive.ScalarAsync<long>("SELECT count(*) FROM edits"));
    }

    [Fact]
    public async Task A_key_of_a_passage_is_never_used_again()
    {
        await using var archive = await TestArchive.OpenAsync(Some.Version("a"));
        var last = await archive.ScalarAsync<long>("SELECT max(key) FROM passages");
        await archive.Get<CatalogueWriter>().RemoveAsync(ArticleId.FromAddress("id:a"), Cancel);

        await archive.SaveAsync(Some.Version("b"));

        Assert.True(await archive.ScalarAsync<long>("SELECT min(key) FROM passages") > last);
    }

    [Fact]
    public async Task Removing_an_article_leaves_nothing_of_it_anywhere()
    {
        await using var archive = await TestArchive.OpenAsync(Some.Version("a", title: "会议"));

        Assert.True(await archive.Get<CatalogueWriter>().RemoveAsync(ArticleId.FromAddress("id:a"), Cancel));
        await archive.Get<Indexer>().DrainAsync(Cancel);

        var tables = await archive.QueryAsync<string>(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '%passage_words%' AND name NOT LIKE '%passage_terms%' " +
            "AND name NOT IN ('archive_totals', 'index_generations', 'sqlite_sequence', 'changes')");
        Assert.Contains("raw_documents", tables);
        foreach (var table in tables)
        {
            Assert.Equal(0, await archive.ScalarAsync<long>($"SELECT count(*) FROM {table}"));
        }

        Assert.Equal(new ArchiveTotals(0, 0, 0), await archive.Get<CatalogueReader>().TotalsAsync(Cancel));
        Assert.Empty(await archive.Get<IPassageIndex>().ListKeysAsync(Cancel));
        Assert.Equal(0, await archive.ScalarAsync<long>("SELECT count(*) FROM passage_terms_1"));
    }

    [Fact]
    public async Task Removing_what_is_not_there_is_said()
    {
        await using var archive = await TestArchive.OpenAsync();

        Assert.False(await archive.Get<CatalogueWriter>().RemoveAsync(new ArticleId("none"), Cancel));
    }

    [Fact]
    public async Task Samples_leave_with_the_first_real_news()
    {
        await using var archive = await TestArchive.OpenAsync(Some.Version("s1", isSample: true), Some.Version("s2", OtherText, isSample: true));

        await archive.SaveAsync(Some.Version("a"));
        await archive.Get<Indexer>().DrainAsync(Cancel);

        Assert.Equal(["a"], await archive.QueryAsync<string>("SELECT external_id FROM articles"));
        Assert.Equal(3, (await archive.Get<IPassageIndex>().ListKeysAsync(Cancel)).Count);
    }

    [Fact]
    public async Task Samples_do_not_enter_an_archive_with_real_news()
    {
        await using var archive = await TestArchive.OpenAsync(Some.Version("a"));

        Assert.Equal([SaveOutcome.Unchanged], await archive.SaveAsync(Some.Version("s1", OtherText, isSample: true)));

        Assert.Equal(["a"], await archive.QueryAsync<string>("SELECT external_id FROM articles"));
    }

    [Fact]
    public async Task A_file_that_was_moved_is_the_same_article()
    {
        await using var archive = await TestArchive.OpenAsync(Some.Version("old", isNamedByContent: true));

        Assert.Equal([SaveOutcome.Unchanged], await archive.SaveAsync(Some.Version("new", isNamedByContent: true)));

        Assert.Equal(["old"], await archive.QueryAsync<string>("SELECT external_id FROM articles"));
    }

    [Fact]
    public async Task Articles_named_by_their_ids_are_two_though_their_words_are_the_same()
    {
        await using var archive = await TestArchive.OpenAsync(Some.Version("a"));

        Assert.Equal([SaveOutcome.Added], await archive.SaveAsync(Some.Version("b")));
    }

    [Fact]
    public async Task A_batch_that_fails_leaves_nothing()
    {
        await using var archive = await TestArchive.OpenAsync(Some.Version("a"));
        var before = await archive.ContentAsync();
        var broken = Some.Version("c") with { Passages = [new TextSpan(0, 3), new TextSpan(0, 3)] };

        await Assert.ThrowsAnyAsync<Exception>(() => archive.SaveAsync(Some.Version("b", OtherText), broken));

        Assert.Equal(before, await archive.ContentAsync());
        Assert.Equal(0, await archive.Get<IndexWorkQueue>().CountAsync(Cancel));
    }

    [Fact]
    public async Task A_batch_that_is_cancelled_leaves_nothing()
    {
        await using var archive = await TestArchive.OpenAsync(Some.Version("a"));
        var before = await archive.ContentAsync();
        using var cancellation = new CancellationTokenSource();
        var batch = new CancellingBatch([Some.Version("b", OtherText), Some.Version("c", OtherText)], cancellation);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => archive.Get<CatalogueWriter>().SaveAsync(batch, cancellation.Token));

        Assert.Equal(before, await archive.ContentAsync());
    }

    [Fact]
    public async Task The_totals_are_those_of_the_articles()
    {
        await using var archive = await TestArchive.OpenAsync(Some.Version("a"), Some.Version("b", OtherText), Some.Version("c", "短。"));
        await archive.SaveAsync(Some.Version("a", "换了一篇。两句话。"));
        await archive.Get<CatalogueWriter>().RemoveAsync(ArticleId.FromAddress("id:c"), Cancel);

        Assert.Equal(
            new ArchiveTotals(2, 4, Some.CountTokens("换了一篇。两句话。") + Some.CountTokens(OtherText)),
            await archive.Get<CatalogueReader>().TotalsAsync(Cancel));
    }

    // Cancels between the first article and the second.
    private sealed class CancellingBatch(ArticleVersion[] articles, CancellationTokenSource cancellation) : IReadOnlyList<ArticleVersion>
    {
        public int Count => articles.Length;

        public ArticleVersion this[int index] => articles[index];

        public IEnumerator<ArticleVersion> GetEnumerator()
        {
            foreach (var article in articles)
            {
                if (article != articles[0])
                {
                    cancellation.Cancel();
                }

                yield return article;
            }
        }

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
