using AssistantBot.Channels.Terminal;

namespace AssistantBot.Tests.Channels.Terminal;

public sealed class TerminalOutputTests : IDisposable
{
    private readonly StringWriter _results = new();
    private readonly StringWriter _messages = new();

    public void Dispose()
    {
        _results.Dispose();
        _messages.Dispose();
    }

    [Fact]
    public void Control_characters_never_reach_the_terminal()
    {
        var output = new TerminalOutput(_results, _messages);

        output.Write("红\u001b[31m色\u0007\r\u009b2J\0");
        output.WriteFaint("淡\u001b[0m");
        output.Say("说\u001b]0;title\u0007");
        output.Fail("错\u001b[2J");

        Assert.DoesNotContain(
            _results.ToString() + _messages, character => char.IsControl(character) && character is not '\n');
        Assert.Equal("红\uFFFD[31m色\uFFFD\uFFFD\uFFFD2J\uFFFD\n淡\uFFFD[0m\n", _results.ToString());
    }

    [Fact]
    public void Lines_tabs_and_all_scripts_pass()
    {
        new TerminalOutput(_results, _messages).Write("一\n二\t𠀀😀[1]");

        Assert.Equal("一\n二\t𠀀😀[1]\n", _results.ToString());
    }

    [Fact]
    public void Results_and_messages_go_their_own_ways()
    {
        var output = new TerminalOutput(_results, _messages);

        output.WriteJson("{}");
        output.Say("message");

        Assert.Equal(("{}\n", "message\n"), (_results.ToString(), _messages.ToString()));
        Assert.False(output.ResultsAreSeen);
        Assert.False(output.MessagesAreSeen);
    }
}
