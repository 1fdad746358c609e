using System.CommandLine;
using AssistantBot.Ingestion;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace AssistantBot.Channels.Terminal.Commands;

/// <summary><c>run</c>, and no command at all: the worker that keeps the archive current.</summary>
internal static class RunCommand
{
    public static Command Create(CommandRunner runner)
    {
        var command = new Command("run", "Watch the news folders and keep the archive current, until stopped");
        command.SetAction((parse, cancellationToken) => RunAsync(runner, parse, cancellationToken));
        return command;
    }

    public static Task<int> RunAsync(CommandRunner runner, ParseResult parse, CancellationToken cancellationToken) =>
        runner.RunAsync(parse, ArchiveNeed.ReadyToRun, HostAsync, cancellationToken);

    private static async Task<int> HostAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var output = context.Output;
        foreach (var source in context.Get<IOptions<NewsOptions>>().Value.Sources)
        {
            var folder = Path.GetFullPath(source.Path!);
            output.Say(Directory.Exists(folder)
                ? $"Watching {source.Name ?? folder} for .txt, .md, .jsonl and .jsonl.gz files."
                : $"Waiting for the folder {folder}: make it and put news there, or name another (News:Sources).");
        }

        output.Say("Ask in another terminal: dotnet run --project src/AssistantBot -- ask \"…\", or chat. Ctrl+C stops.");
        await context.Host.RunAsync(cancellationToken);
        output.Say("Stopped.");
        return ExitCodes.Done;
    }
}
