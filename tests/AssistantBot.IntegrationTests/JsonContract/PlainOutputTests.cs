namespace AssistantBot.IntegrationTests.JsonContract;

/// <summary>What people see, when it goes to a file.</summary>
public sealed class PlainOutputTests(KnownArchive archive) : IClassFixture<KnownArchive>
{
    private const char Escape = '\u001b';

    [Theory]
    [InlineData("ask", "沧霞大桥什么时候合龙？")]
    [InlineData("ask", "zxqj")]
    [InlineData("search", "水库")]
    [InlineData("articles")]
    [InlineData("doctor")]
    public async Task Redirected_output_holds_results_only_and_no_escape_sequences(params string[] arguments)
    {
        var result = await archive.RunAsync(arguments);

        Assert.Equal(0, result.ExitCode);
        Assert.NotEmpty(result.Output);
        Assert.DoesNotContain(Escape, result.Output);
        Assert.DoesNotContain(Escape, result.Errors);
        Assert.DoesNotContain("Archive:", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("run")]
    [InlineData("chat")]
    [InlineData("ask")]
    [InlineData("search")]
    [InlineData("ingest")]
    [InlineData("articles")]
    [InlineData("remove")]
    [InlineData("passage")]
    [InlineData("reindex")]
    [InlineData("eval")]
    [InlineData("doctor")]
    [InlineData("")]
    public async Task Help_has_examples_to_copy(string command)
    {
        var result = await archive.RunAsync([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]);

        Assert.Equal(0, result.ExitCode);
        Assert.Empty(result.Errors);
        Assert.DoesNotContain(Escape, result.Output);
        var examples = result.Output[result.Output.IndexOf("Examples:", StringComparison.Ordinal)..];
        Assert.Contains($"-- {command}", examples, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_conversation_is_held_over_standard_input()
    {
        using var process = AssistantBotProcess.Start(new Launch { WorkingDirectory = archive.Folder }, "chat");
        await process.StandardInput.WriteAsync("沧霞大桥什么时候合龙？\n/passage 1\n/articles\n/quit\n");
        var result = await AssistantBotProcess.ResultAsync(process);

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("顺利合龙", result.Output, StringComparison.Ordinal);
        Assert.Contains("荔枝节开幕", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(Escape, result.Output);
    }
}
