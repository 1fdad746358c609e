namespace AssistantBot.IntegrationTests.Publishing;

public sealed class PublishedFolderTests
{
    [Fact]
    public async Task A_published_folder_runs_from_anywhere_with_the_settings_and_samples_beside_it()
    {
        using var folder = new TemporaryFolder();
        var (published, elsewhere) = (folder.File("published"), folder.Folder("elsewhere"));
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Name;
        var result = await AssistantBotProcess.RunOtherAsync(
            Repository.Root,
            "dotnet", "publish", "src/AssistantBot", "--no-build", "--configuration", configuration, "--output", published, "-nodeReuse:false");
        Assert.True(result.ExitCode == 0, result.Output);
        var settings = await File.ReadAllTextAsync(Path.Combine(published, "appsettings.json"), TestContext.Current.CancellationToken);
        folder.Write("published/appsettings.json", settings.Replace("\"data\"", "\"archive\"", StringComparison.Ordinal));
        folder.Write("elsewhere/appsettings.json", """{"Data":{"Directory":"not-this-one"}}""");

        var answer = await RunAsync("ask", "枕渡大桥什么时候合龙？", "--json");
        Assert.Equal("cited", answer.Json.GetProperty("kind").GetString());
        Assert.Equal(
            [Path.Combine(elsewhere, "appsettings.json"), Path.Combine(elsewhere, "archive")],
            Directory.GetFileSystemEntries(elsewhere).Order());

        folder.Write("published/appsettings.json", """{"Data":{""");
        (await RunAsync("ask", "枕渡大桥什么时候合龙？", "--json")).AssertFailed(1, "appsettings.json");

        Task<ProcessResult> RunAsync(params string[] arguments) =>
            AssistantBotProcess.RunOtherAsync(elsewhere, ["dotnet", Path.Combine(published, "AssistantBot.dll"), .. arguments]);
    }
}
