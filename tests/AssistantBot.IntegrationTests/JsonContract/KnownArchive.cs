namespace AssistantBot.IntegrationTests.JsonContract;

/// <summary>An archive of four invented articles that have no word in common but the commonest.</summary>
public sealed class KnownArchive : IAsyncLifetime
{
    /// <summary>The import file. One article lacks everything that may be lacking, one has characters outside the basic plane.</summary>
    internal const string Lines =
        """
        {"id":"bridge","title":"沧霞大桥合龙","text":"5月29日上午，沧霞大桥主桥顺利合龙。大桥全长6.8公里，由路桥集团施工。通车时间定在8月底。","url":"https://example.invalid/bridge","source":"沧霞日报","published":"2026-05-30"}
        {"id":"school","title":"𠮷安小学迁入新校舍","text":"😀𠮷安小学九月迁入新校舍。新校舍有教室三十六间，可容纳学生1620人。","source":"沧霞晚报","published":"2026-09-02"}
        {"id":"reservoir","text":"玉潭水库除险加固完成验收，库容恢复到4500万立方米。"}
        {"id":"fair","title":"荔枝节开幕","text":"荔枝节周六在果蔬市场开幕，吸引客商二百名，签订购销合同。","published":"2026-06-20"}

        """;

    private readonly TemporaryFolder _folder = new();

    internal string Folder => _folder.Path;

    public async ValueTask InitializeAsync()
    {
        _folder.Write("known.jsonl", Lines);
        _folder.Folder("news");
        var ingested = await RunAsync("ingest", "known.jsonl", "--json");
        Assert.Equal(4, ingested.Json.GetProperty("added").GetInt32());
    }

    internal Task<ProcessResult> RunAsync(params string[] arguments) => AssistantBotProcess.RunAsync(_folder.Path, arguments);

    internal string Write(string name, string content) => _folder.Write(name, content);

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }
}
