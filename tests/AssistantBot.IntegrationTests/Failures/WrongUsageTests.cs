namespace AssistantBot.IntegrationTests.Failures;

public sealed class WrongUsageTests
{
    [Theory]
    [InlineData("ask", "谁")]
    [InlineData("search", "水库")]
    [InlineData("articles")]
    [InlineData("remove", "a")]
    [InlineData("passage", "a")]
    [InlineData("reindex")]
    [InlineData("eval", "questions.jsonl")]
    [InlineData("chat")]
    public async Task Reading_from_a_folder_that_does_not_exist_is_wrong_usage_and_makes_no_folder(params string[] arguments)
    {
        using var folder = new TemporaryFolder();

        var result = await AssistantBotProcess.RunAsync(folder.Path, [.. arguments, "--data", "absent"]);

        result.AssertFailed(2, "no such folder");
        Assert.False(Directory.Exists(folder.File("absent")));
    }

    [Theory]
    [InlineData("articles")]
    [InlineData("ingest", "file")]
    [InlineData("run")]
    public async Task A_file_in_place_of_the_folder_is_wrong_usage(params string[] arguments)
    {
        using var folder = new TemporaryFolder();
        folder.Write("file", "今天，县里召开会议。");

        var result = await AssistantBotProcess.RunAsync(folder.Path, [.. arguments, "--data", "file"]);

        result.AssertFailed(2, "is a file");
    }

    [Theory]
    [InlineData("frobnicate", "frobnicate")]
    [InlineData("--colour", "--colour")]
    [InlineData("--colour", "articles", "--colour")]
    [InlineData("ask", "ask")]
    [InlineData("ingest", "ingest")]
    [InlineData("passage", "passage")]
    [InlineData("remove", "remove")]
    [InlineData("eval", "eval")]
    [InlineData("search", "search")]
    [InlineData("--top", "search", "水库", "--top", "0")]
    [InlineData("--top", "search", "水库", "--top", "1001")]
    [InlineData("many", "search", "水库", "--top", "many")]
    [InlineData("--limit", "eval", "questions.jsonl", "--limit", "0")]
    [InlineData("--since", "articles", "--since", "yesterday")]
    [InlineData("--since", "articles", "--since", "2026-02-30")]
    [InlineData("--since", "articles", "--since", "")]
    [InlineData("--since", "articles", "--since")]
    [InlineData("--data", "articles", "--data")]
    public async Task Wrong_usage_is_named_and_leads_to_the_help(string named, params string[] arguments)
    {
        using var folder = new TemporaryFolder();

        var result = await AssistantBotProcess.RunAsync(folder.Path, arguments);

        result.AssertFailed(2, named);
        Assert.Contains("--help", result.Errors, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(folder.Path));
    }
}
