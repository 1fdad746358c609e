namespace AssistantBot.IntegrationTests.BadInput;

/// <summary>Paths named on the command line, which are taken at their word.</summary>
public sealed class NamedPathTests
{
    [Fact]
    public async Task Pipes_devices_and_links_to_them_are_refused_at_once_and_the_file_behind_is_ingested()
    {
        using var folder = new TemporaryFolder();
        await AssistantBotProcess.RunOtherAsync(folder.Path, "mkfifo", "pipe.txt");
        File.CreateSymbolicLink(folder.File("to-pipe.txt"), folder.File("pipe.txt"));
        File.CreateSymbolicLink(folder.File("to-device.txt"), "/dev/zero");
        File.CreateSymbolicLink(folder.File("to-nothing.txt"), folder.File("absent.txt"));
        folder.Write("good.txt", "今天，县里召开会议。");

        var ingested = await AssistantBotProcess.RunAsync(
            folder.Path,
            ["ingest", "pipe.txt", "to-pipe.txt", "to-device.txt", "to-nothing.txt", "absent.txt", "http://x.invalid/", "good.txt", "--json"]);

        Assert.Equal(6, ingested.Json.GetProperty("failed").GetArrayLength());
        Assert.Equal(1, ingested.Json.GetProperty("added").GetInt32());
    }

    [Fact]
    public async Task A_link_that_is_named_itself_is_followed()
    {
        using var folder = new TemporaryFolder();
        folder.Write("real.txt", "今天，县里召开会议，讨论了水库加固的安排。");
        File.CreateSymbolicLink(folder.File("link.txt"), folder.File("real.txt"));

        var ingested = await AssistantBotProcess.RunAsync(folder.Path, ["ingest", "link.txt", "--json"]);

        Assert.Equal(1, ingested.Json.GetProperty("added").GetInt32());
    }
}
