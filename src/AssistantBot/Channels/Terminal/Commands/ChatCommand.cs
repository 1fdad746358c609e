using System.CommandLine;

namespace AssistantBot.Channels.Terminal.Commands;

/// <summary><c>chat</c>: a conversation in the terminal.</summary>
internal static class ChatCommand
{
    public static Command Create(CommandRunner runner)
    {
        var command = new Command("chat", "Ask one question after the other in the terminal");
        command.SetAction((parse, cancellationToken) => runner.RunAsync(
            parse,
            ArchiveNeed.ReadyToAsk,
            async (context, token) =>
            {
                await new ChatSession(context, Console.In).RunAsync(token);
                return ExitCodes.Done;
            },
            cancellationToken));
        return command;
    }
}
