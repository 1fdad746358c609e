using AssistantBot.Channels.Terminal;
using AssistantBot.Tests.Fakes;

namespace AssistantBot.Tests.Channels.Terminal;

public sealed class ChatSessionTests : IAsyncLifetime
{
    private TestArchive _archive = null!;

    public async ValueTask InitializeAsync() => _archive = await TestArchive.WithSamplesAsync();

    public ValueTask DisposeAsync() => _archive.DisposeAsync();

    [Fact]
    public async Task A_question_is_answered_and_its_citation_opened_in_the_article()
    {
        var screen = await ChatAsync("枕渡大桥主桥什么时候合龙？", "/passage 1");

        Assert.Contains("[1] 示例·澄渚日报 《示例：枕渡大桥主桥合龙》 2026-05-30", screen, StringComparison.Ordinal);
        Assert.Contains("▶", screen, StringComparison.Ordinal);
        Assert.Contains("◀", screen, StringComparison.Ordinal);
        Assert.Contains("枕渡汽车渡口将停止运营", screen, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/passage 99", "上一个回答没有引文 [99]。")]
    [InlineData("/passage x", "上一个回答没有引文 [x]。")]
    [InlineData("/passage", "上一个回答没有引文 [1]。")]
    [InlineData("/nonsense 1", "没有 /nonsense 这个命令。可用的命令见 /help。")]
    public async Task What_cannot_be_done_is_said(string line, string reply) =>
        Assert.EndsWith(reply + "\n", await ChatAsync(line), StringComparison.Ordinal);

    [Fact]
    public async Task The_replies_follow_the_script_of_the_last_question() =>
        Assert.EndsWith("上一個回答沒有引文 [99]。\n", await ChatAsync("主橋甚麼時候合龍？", "/passage 99"), StringComparison.Ordinal);

    [Fact]
    public async Task An_answer_that_was_not_found_leaves_no_citation_to_open() =>
        Assert.EndsWith(
            "上一个回答没有引文 [1]。\n",
            await ChatAsync("枕渡大桥主桥什么时候合龙？", "火星探测器的燃料配方有什么成分？", "/passage 1"),
            StringComparison.Ordinal);

    [Fact]
    public async Task The_articles_are_listed() =>
        Assert.Equal(13, (await ChatAsync("/articles")).Split('\n').Count(line => line.Contains("    article ", StringComparison.Ordinal)));

    [Fact]
    public async Task Help_is_shown_at_the_start_and_when_asked_for()
    {
        const string help = "/passage 2";

        Assert.Equal(1, Count(await ChatAsync(), help));
        Assert.Equal(2, Count(await ChatAsync("/help"), help));
        Assert.Equal(2, Count(await ChatAsync("?"), help));
    }

    [Fact]
    public async Task Quitting_ends_the_conversation() =>
        Assert.DoesNotContain("/nonsense", await ChatAsync("", "  /quit ", "/nonsense"), StringComparison.Ordinal);

    private static int Count(string text, string words) => text.Split(words).Length - 1;

    private async Task<string> ChatAsync(params string[] lines)
    {
        var screen = new StringWriter();
        using var host = new FakeHost(_archive);
        var context = new CommandContext(host, new TerminalOutput(screen, TextWriter.Null), IsJson: false);
        using var input = new StringReader(string.Join('\n', lines));
        await new ChatSession(context, input).RunAsync(TestContext.Current.CancellationToken);
        return screen.ToString();
    }
}
