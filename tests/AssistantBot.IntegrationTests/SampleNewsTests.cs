namespace AssistantBot.IntegrationTests;

public sealed class SampleNewsTests
{
    [Fact]
    public async Task A_first_question_is_answered_from_the_samples_which_leave_with_the_first_real_news()
    {
        using var folder = new TemporaryFolder();

        var first = await AssistantBotProcess.RunAsync(folder.Path, ["ask", "枕渡大桥什么时候合龙？", "--json"]);
        Assert.Equal(0, first.ExitCode);
        Assert.Equal("cited", first.Json.GetProperty("kind").GetString());
        Assert.All(
            first.Json.GetProperty("citations").EnumerateArray(),
            citation => Assert.Contains("示例", citation.GetProperty("title").GetString(), StringComparison.Ordinal));
        Assert.Contains("sample news", first.Errors, StringComparison.Ordinal);

        folder.Write("real.txt", "今天，县里召开会议，讨论了水库加固的安排。");
        await AssistantBotProcess.RunAsync(folder.Path, ["ingest", "real.txt"]);
        var articles = await AssistantBotProcess.RunAsync(folder.Path, ["articles", "--json"]);
        Assert.Equal("real", Assert.Single(articles.Json.GetProperty("articles").EnumerateArray()).GetProperty("external_id").GetString());
    }
}
