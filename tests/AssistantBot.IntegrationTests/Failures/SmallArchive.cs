namespace AssistantBot.IntegrationTests.Failures;

/// <summary>A sound archive of a few articles, made once and copied for each test that spoils one.</summary>
public sealed class SmallArchive : IAsyncLifetime
{
    public const int Articles = 40;

    private readonly TemporaryFolder _folder = new();

    public async ValueTask InitializeAsync()
    {
        GeneratedNews.Write(_folder.File("news.jsonl"), GeneratedNews.Make(seed: 1, Articles));
        var ingested = await AssistantBotProcess.RunAsync("ingest", _folder.File("news.jsonl"), "--data", _folder.File("data"), "--json");
        Assert.Equal(Articles, ingested.Json.GetProperty("articles").GetInt32());
    }

    /// <summary>A folder with a copy of the archive in <c>data</c> and one more piece of news, <c>more.txt</c>.</summary>
    internal TemporaryFolder Copy()
    {
        var copy = new TemporaryFolder();
        copy.Folder("data");
        File.Copy(_folder.File("data/catalogue.db"), copy.File("data/catalogue.db"));
        copy.Write("more.txt", "今天，县里召开会议，讨论了水库加固的安排。");
        return copy;
    }

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }
}
