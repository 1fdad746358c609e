namespace AssistantBot.IntegrationTests.Concurrency;

public sealed class WatchedFolderTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task What_is_put_in_a_watched_folder_is_found_by_other_processes_until_the_watch_is_told_to_stop()
    {
        using var folder = new TemporaryFolder();
        folder.Folder("watched");
        folder.Folder("data");
        await using var watch = new RunningProcess(
            new Launch { WorkingDirectory = folder.Path },
            "run", "--data", "data", "--News:Sources:0:Path=watched", "--News:ScanSeconds=1");

        await Eventually.HoldsAsync("the archive is made", Patience, () => File.Exists(folder.File("data/catalogue.db")));
        folder.Write("watched/reservoir.txt", "玉潭水库除险加固完成验收，库容恢复到4500万立方米。");
        await Eventually.HoldsAsync("the article is found", Patience, () => IsAnsweredAsync(folder, "玉潭水库库容恢复到多少？", "4500万"));

        folder.Write("watched/reservoir.txt", "玉潭水库除险加固完成验收，库容恢复到4800万立方米左右。");
        await Eventually.HoldsAsync("the change is found", Patience, () => IsAnsweredAsync(folder, "玉潭水库库容恢复到多少？", "4800万"));

        var result = await watch.SignalAsync("TERM");
        Assert.Equal(0, result.ExitCode);
        Assert.Empty(result.Output);
        Assert.Contains("Stopped.", result.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", result.Errors, StringComparison.Ordinal);
        var listed = (await AssistantBotProcess.RunAsync(folder.Path, ["articles", "--json"])).Json;
        Assert.Equal(2, Assert.Single(listed.GetProperty("articles").EnumerateArray()).GetProperty("versions").GetInt32());
    }

    private static async Task<bool> IsAnsweredAsync(TemporaryFolder folder, string question, string answer)
    {
        var asked = await AssistantBotProcess.RunAsync(folder.Path, ["ask", question, "--data", "data", "--json"]);
        return asked.Json.GetProperty("text").GetString()!.Contains(answer, StringComparison.Ordinal);
    }
}
