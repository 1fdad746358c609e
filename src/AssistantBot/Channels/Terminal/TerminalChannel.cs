using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using AssistantBot.Channels.Terminal.Commands;
using Microsoft.Extensions.Hosting;

namespace AssistantBot.Channels.Terminal;

/// <summary>The command line.</summary>
internal static class TerminalChannel
{
    /// <param name="compose">Makes the host for a data directory; null: the one that the settings name.</param>
    public static async Task<int> RunAsync(
        IReadOnlyList<string> arguments, Func<string?, IHost> compose, TerminalOutput output)
    {
        var runner = new CommandRunner(compose, output);
        var root = Root(runner);
        var parsed = root.Parse(arguments);
        if (parsed.Action is ParseErrorAction)
        {
            foreach (var error in parsed.Errors)
            {
                output.Fail(error.Message);
            }

            output.Say($"See: assistantbot {CommandName(parsed)}--help");
            return ExitCodes.WrongUsage;
        }

        return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
    }

    private static RootCommand Root(CommandRunner runner)
    {
        var root = new RootCommand(
            "Answers questions about policy news, with a citation behind every sentence.\n" +
            "政策新闻问答：每一句都有出处。政策新聞問答：每一句都有出處。")
        {
            RunCommand.Create(runner),
            ChatCommand.Create(runner),
            AskCommand.Create(runner),
            SearchCommand.Create(runner),
            IngestCommand.Create(runner),
            ArticlesCommand.Create(runner),
            RemoveCommand.Create(runner),
            PassageCommand.Create(runner),
            ReindexCommand.Create(runner),
            EvalCommand.Create(runner),
            DoctorCommand.Create(runner),
        };
        root.Options.Add(runner.DataOption);
        root.SetAction((parse, cancellationToken) => RunCommand.RunAsync(runner, parse, cancellationToken));
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExamples((HelpAction)help.Action!);
        return root;
    }

    private static string CommandName(ParseResult parsed) =>
        parsed.CommandResult.Command is RootCommand ? "" : parsed.CommandResult.Command.Name + " ";
}
