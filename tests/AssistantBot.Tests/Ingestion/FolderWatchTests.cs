using AssistantBot.Ingestion;
using AssistantBot.Knowledge.Sqlite;
using AssistantBot.Tests.Fakes;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace AssistantBot.Tests.Ingestion;

public sealed class FolderWatchTests : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private TestArchive _archive = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private FolderWatch Watch => _archive.Get<FolderWatch>();

    public async ValueTask InitializeAsync()
    {
        _archive = TestArchive.Missing(new NewsOptions { Sources = [new SourceOptions { Kind = "folder", Path = _folder.Path }], ScanSeconds = 5 });
        await _archive.Get<Archive>().OpenAsync(Cancel);
    }

    public async ValueTask DisposeAsync()
    {
        await _archive.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task A_file_is_taken_when_two_looks_find_it_the_same()
    {
        _folder.Write("a.txt", "大桥");
        Assert.Equal(0, (await Watch.ScanAsync(Cancel)).Added);

        _folder.Write("a.txt", "大桥合龙，还在写");
        Assert.Equal(0, (await Watch.ScanAsync(Cancel)).Added);

        Assert.Equal(1, (await Watch.ScanAsync(Cancel)).Added);
        Assert.Equal("大桥合龙，还在写", await _archive.ScalarAsync<string>("SELECT text FROM articles"));
    }

    [Fact]
    public async Task A_file_that_was_read_is_not_read_again_until_it_changes()
    {
        _folder.Write("a.txt", "大桥合龙。");
        await ScanTwiceAsync();

        Assert.Equal((0, 0, 0), Counts(await Watch.ScanAsync(Cancel)));

        _folder.Write("a.txt", "大桥合龙，通车。");
        Assert.Equal((0, 1, 0), Counts(await ScanTwiceAsync()));
    }

    [Fact]
    public async Task What_was_read_is_remembered_when_the_program_starts_again()
    {
        _folder.Write("a.txt", "大桥合龙。");
        await ScanTwiceAsync();
        var restarted = _archive.Create<FolderWatch>();

        await restarted.ScanAsync(Cancel);

        Assert.Equal((0, 0, 0), Counts(await restarted.ScanAsync(Cancel)));
    }

    [Fact]
    public async Task A_file_that_fails_is_told_once()
    {
        _folder.Write("a.txt", [0xFF, 0xD8, 0xFF, 0xE0]);

        for (var look = 0; look < 5; look++)
        {
            await Watch.ScanAsync(Cancel);
        }

        Assert.Contains("a.txt", Assert.Single(Warnings()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_told_once_and_found_when_it_comes()
    {
        _folder.Dispose();

        await ScanTwiceAsync();
        await Watch.ScanAsync(Cancel);
        Assert.Single(Warnings());

        _folder.Write("a.txt", "大桥合龙。");
        Assert.Equal(1, (await ScanTwiceAsync()).Added);
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_at_the_moment_is_tried_again()
    {
        var path = _folder.Write("a.txt", "大桥合龙。");
        await Watch.ScanAsync(Cancel);
        using (new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None))
        {
            Assert.True(Assert.Single((await Watch.ScanAsync(Cancel)).Failed).MayPass);
            await Watch.ScanAsync(Cancel);
        }

        Assert.Single(Warnings());
        Assert.Equal(1, (await Watch.ScanAsync(Cancel)).Added);
    }

    [Fact]
    public async Task An_archive_that_is_away_loses_no_file()
    {
        _folder.Write("a.txt", "大桥合龙。");
        await Watch.ScanAsync(Cancel);
        await _archive.ExecuteAsync("ALTER TABLE raw_documents RENAME TO away");
        await Assert.ThrowsAnyAsync<Exception>(() => Watch.ScanAsync(Cancel));
        await _archive.ExecuteAsync("ALTER TABLE away RENAME TO raw_documents");

        Assert.Equal(1, (await Watch.ScanAsync(Cancel)).Added);
    }

    [Fact]
    public async Task The_worker_looks_again_and_again_at_the_interval_that_is_set()
    {
        _folder.Write("a.txt", "大桥合龙。");
        using var worker = new IngestionWorker(
            Watch, _archive.Get<IOptions<NewsOptions>>(), _archive.Time, NullLogger<IngestionWorker>.Instance);

        await worker.StartAsync(Cancel);
        while (!_archive.Logged.Any(record => record.Message.StartsWith("Ingested: 1 new", StringComparison.Ordinal)))
        {
            _archive.Time.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
            Cancel.ThrowIfCancellationRequested();
        }

        await worker.StopAsync(Cancel);
        Assert.Equal(1, (await _archive.Get<CatalogueReader>().TotalsAsync(Cancel)).Articles);
    }

    private static (int Added, int Updated, int Unchanged) Counts(IngestionReport report) => (report.Added, report.Updated, report.Unchanged);

    private async Task<IngestionReport> ScanTwiceAsync()
    {
        await Watch.ScanAsync(Cancel);
        return await Watch.ScanAsync(Cancel);
    }

    private List<string> Warnings() =>
        _archive.Logged.Where(record => record.Level == LogLevel.Warning).Select(record => record.Message).ToList();
}
