namespace AssistantBot.IntegrationTests.Failures;

public sealed class WrongSettingsTests
{
    [Theory]
    [InlineData("Data__LockTimeoutSeconds", "0", "Data:LockTimeoutSeconds")]
    [InlineData("Data__LockTimeoutSeconds", "soon", "Data:LockTimeoutSeconds")]
    [InlineData("News__Sources__0__Kind", "carrier pigeon", "News:Sources:0:Kind")]
    [InlineData("News__Scan", "5", "News:Scan")]
    public async Task A_wrong_setting_from_the_environment_is_named(string variable, string value, string setting)
    {
        using var folder = new TemporaryFolder();
        var launch = new Launch
        {
            WorkingDirectory = folder.Path,
            Environment = new Dictionary<string, string> { [variable] = value },
        };

        var result = await AssistantBotProcess.RunAsync(launch, "ingest", "news.txt", "--json");

        result.AssertFailed(1, setting);
        Assert.Empty(Directory.GetFileSystemEntries(folder.Path));
    }

    [Theory]
    [InlineData("--Data:LockTimeoutSeconds=0", "Data:LockTimeoutSeconds")]
    [InlineData("--Data:Folder=x", "Data:Folder")]
    [InlineData("--Data:Directory=", "Data:Directory")]
    [InlineData("--News:ScanSeconds=0", "News:ScanSeconds")]
    [InlineData("--News:Sources:0:Path=", "News:Sources:0:Path")]
    public async Task A_wrong_setting_from_the_command_line_is_named(string argument, string setting)
    {
        using var folder = new TemporaryFolder();

        var result = await AssistantBotProcess.RunAsync(folder.Path, ["ingest", "news.txt", "--json", argument]);

        result.AssertFailed(1, setting);
        Assert.Empty(Directory.GetFileSystemEntries(folder.Path));
    }

    [Fact]
    public async Task Doctor_reports_a_wrong_setting_instead_of_failing()
    {
        var result = await AssistantBotProcess.RunAsync("doctor", "--json", "--News:ScanSeconds=0");

        var check = Assert.Single(result.Json.GetProperty("checks").EnumerateArray());
        Assert.False(check.GetProperty("ok").GetBoolean());
        Assert.Contains("News:ScanSeconds", check.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }
}
