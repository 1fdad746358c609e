using AssistantBot.Ingestion;
using AssistantBot.Ingestion.Sources;
using AssistantBot.Knowledge.Sqlite;
using AssistantBot.Tests.Fakes;

namespace AssistantBot.Tests.Ingestion;

public sealed class IngestionPipelineTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task News_of_every_kind_is_committed_and_indexed()
    {
        _folder.Write("notice.txt", "会议通知\n今天召开会议。");
        _folder.Write("march.jsonl", "{\"id\":\"a\",\"text\":\"大桥合龙。\"}\n{\"id\":\"b\",\"text\":\"项目开工。\"}\n");
        await using var archive = await TestArchive.OpenAsync();

        var report = await IngestAsync(archive);

        Assert.Equal((3, 0, 0, 0L), (report.Added, report.Updated, report.Unchanged, report.Waiting));
        Assert.Empty(report.Failed);
        Assert.Equal((0L, 0L), await archive.Get<ArchiveInspection>().CompareIndexAsync(Cancel));
        Assert.Equal(3, (await archive.Get<CatalogueReader>().TotalsAsync(Cancel)).Articles);
    }

    [Fact]
    public async Task Ingesting_twice_changes_nothing_and_what_changed_is_updated()
    {
        _folder.Write("march.jsonl", "{\"id\":\"a\",\"text\":\"大桥合龙。\"}\n{\"id\":\"b\",\"text\":\"项目开工。\"}\n");
        await using var archive = await TestArchive.OpenAsync();
        await IngestAsync(archive);
        var before = await archive.ContentAsync();

        Assert.Equal(2, (await IngestAsync(archive)).Unchanged);
        Assert.Equal(before, await archive.ContentAsync());

        _folder.Write("march.jsonl", "{\"id\":\"a\",\"text\":\"大桥通车。\"}\n{\"id\":\"b\",\"text\":\"项目开工。\"}\n");
        var report = await IngestAsync(archive);
        Assert.Equal((0, 1, 1), (report.Added, report.Updated, report.Unchanged));
    }

    [Fact]
    public async Task What_is_wrong_with_one_is_reported_and_the_others_are_taken()
    {
        _folder.Write("a.txt", "大桥合龙，全线通车。");
        _folder.Write("b.txt", [0xFF, 0xD8, 0xFF, 0xE0]);
        _folder.Write("c.html", "<p>网页</p>");
        _folder.Write("d.txt", "");
        _folder.Write("e.txt", "\u200B\n");
        _folder.Write("f.jsonl", "{\"id\":\"f\",\"text\":\"项目开工。\"}\nnonsense\n{\"id\":\"g\",\"text\":\"\"}\n{\"\\ud83d\":1,\"text\":\"半个\"}\n{\"id\":\"h\",\"text\":\"会议召开。\"}");
        await using var archive = await TestArchive.OpenAsync();

        var report = await IngestAsync(archive);

        Assert.Equal(3, report.Added);
        Assert.Equal(
            ["b.txt", "c.html", "d.txt", "e.txt", "f.jsonl:2", "f.jsonl:3", "f.jsonl:4"],
            report.Failed.Select(failure => Path.GetFileName(failure.Source)));
        Assert.All(report.Failed, failure => Assert.False(failure.MayPass));
    }

    [Fact]
    public async Task A_file_that_vanished_since_it_was_found_may_be_there_again_later()
    {
        _folder.Write("a.txt", "大桥合龙。");
        var found = Find();
        File.Delete(_folder.File("a.txt"));
        await using var archive = await TestArchive.OpenAsync();

        var report = await archive.Get<IngestionPipeline>().IngestAsync(found, areSamples: false, progress: null, Cancel);

        Assert.True(Assert.Single(report.Failed).MayPass);
    }

    [Fact]
    public async Task More_articles_than_a_batch_holds_are_all_taken_and_progress_reaches_the_end()
    {
        _folder.Write("many.jsonl", string.Join('\n', Enumerable.Range(0, 150).Select(i => $"{{\"id\":\"{i}\",\"text\":\"第{i}号新闻。\"}}")));
        await using var archive = await TestArchive.OpenAsync();
        var progress = new Recorded();

        var report = await archive.Get<IngestionPipeline>().IngestAsync(Find(), areSamples: false, progress, Cancel);

        Assert.Equal(150, report.Added);
        Assert.Equal(3, progress.Reports.Count);
        Assert.Equal(progress.Reports[^1].BytesTotal, progress.Reports[^1].BytesRead);
        Assert.Equal(150, progress.Reports[^1].Articles);
    }

    [Fact]
    public async Task A_batch_is_closed_when_it_has_grown_large()
    {
        _folder.Write("large.jsonl", string.Join('\n', Enumerable.Range(0, 3).Select(i => $"{{\"id\":\"{i}\",\"text\":\"{new string('政', 600_000)}\"}}")));
        await using var archive = await TestArchive.OpenAsync();
        var progress = new Recorded();

        await archive.Get<IngestionPipeline>().IngestAsync(Find(), areSamples: false, progress, Cancel);

        Assert.Equal([2, 3], progress.Reports.Select(report => report.Articles));
    }

    [Fact]
    public async Task Cancelled_it_keeps_what_was_committed()
    {
        _folder.Write("many.jsonl", string.Join('\n', Enumerable.Range(0, 150).Select(i => $"{{\"id\":\"{i}\",\"text\":\"第{i}号新闻。\"}}")));
        await using var archive = await TestArchive.OpenAsync();
        using var cancellation = new CancellationTokenSource();
        var progress = new Recorded(() => cancellation.Cancel());

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            archive.Get<IngestionPipeline>().IngestAsync(Find(), areSamples: false, progress, cancellation.Token));

        Assert.Equal(64, (await archive.Get<CatalogueReader>().TotalsAsync(Cancel)).Articles);
    }

    [Fact]
    public async Task The_samples_are_whole_and_leave_with_the_first_real_news()
    {
        await using var archive = await TestArchive.WithSamplesAsync();
        Assert.Equal(13, await archive.ScalarAsync<long>("SELECT count(*) FROM articles WHERE is_sample = 1"));
        Assert.Equal((0L, 0L), await archive.Get<ArchiveInspection>().CompareIndexAsync(Cancel));

        _folder.Write("real.txt", "真正的新闻。");
        await IngestAsync(archive);

        Assert.Equal(["real"], await archive.QueryAsync<string>("SELECT external_id FROM articles"));
    }

    [Fact]
    public async Task News_that_fails_does_not_drive_the_samples_out()
    {
        await using var archive = await TestArchive.WithSamplesAsync();
        _folder.Write("real.txt", "");

        await IngestAsync(archive);

        Assert.Equal(13, (await archive.Get<CatalogueReader>().TotalsAsync(Cancel)).Articles);
    }

    private Task<IngestionReport> IngestAsync(TestArchive archive) =>
        archive.Get<IngestionPipeline>().IngestAsync(
            [.. archive.Get<FileFinder>().Find(_folder.Path)], areSamples: false, progress: null, Cancel);

    private List<FoundFile> Find() => Directory.GetFiles(_folder.Path)
        .Select(path => new FileInfo(path))
        .Select(file => new FoundFile(new SourceFile(file.FullName, file.Length, file.LastWriteTimeUtc), null))
        .ToList();

    private sealed class Recorded(Action? first = null) : IProgress<IngestionProgress>
    {
        public List<IngestionProgress> Reports { get; } = [];

        public void Report(IngestionProgress value)
        {
            Reports.Add(value);
            if (Reports.Count == 1)
            {
                first?.Invoke();
            }
        }
    }
}
