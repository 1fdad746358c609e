namespace AssistantBot.IntegrationTests.Failures;

public sealed class FullDiskTests
{
    [Fact]
    public async Task A_full_disk_is_said_nothing_committed_is_lost_and_work_goes_on_when_there_is_room()
    {
        using var folder = new TemporaryFolder();
        GeneratedNews.Write(folder.File("first.jsonl"), GeneratedNews.Make(seed: 1, count: 100, name: "first"));
        GeneratedNews.Write(folder.File("many.jsonl"), GeneratedNews.Make(seed: 2, count: 2000, name: "many"));
        using var disk = await SmallDisk.CreateAsync(folder.Folder("data"));

        var first = await RunAsync("ingest", "first.jsonl", "--json");
        var many = await RunAsync("ingest", "many.jsonl", "--json");

        Assert.Equal(100, first.Json.GetProperty("added").GetInt32());
        many.AssertFailed(1, "disk");
        var kept = (await RunAsync("articles", "--json")).Json.GetProperty("articles").EnumerateArray()
            .Select(article => article.GetProperty("external_id").GetString()!).ToList();
        Assert.Equal(100, kept.Count(id => id.StartsWith("first", StringComparison.Ordinal)));
        Assert.InRange(kept.Count, 101, 2099);
        var asked = await RunAsync("ask", "市委书记调研了什么？", "--json");
        Assert.Equal(kept.Count, asked.Json.GetProperty("searched").GetProperty("articles").GetInt32());

        await disk.MakeRoomAsync();
        var again = await RunAsync("ingest", "many.jsonl", "--json");
        Assert.Equal(2100 - kept.Count, again.Json.GetProperty("added").GetInt32());
        Assert.Equal(2100, again.Json.GetProperty("articles").GetInt32());
        Assert.Equal(0, again.Json.GetProperty("waiting").GetInt32());
        Assert.All(
            (await RunAsync("doctor", "--json", $"--News:Sources:0:Path={folder.Path}")).Json.GetProperty("checks").EnumerateArray(),
            check => Assert.True(check.GetProperty("ok").GetBoolean(), check.GetProperty("detail").GetString()));

        Task<ProcessResult> RunAsync(params string[] arguments) =>
            AssistantBotProcess.RunAsync(new Launch { WorkingDirectory = folder.Path, Before = disk.Before }, arguments);
    }
}
