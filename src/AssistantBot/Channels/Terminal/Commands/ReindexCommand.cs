using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using AssistantBot.Channels.Terminal.Json;
using AssistantBot.Knowledge.Sqlite;
using Spectre.Console;

namespace AssistantBot.Channels.Terminal.Commands;

/// <summary><c>reindex</c>: builds the passage index anew.</summary>
internal static class ReindexCommand
{
    public static Command Create(CommandRunner runner)
    {
        var command = new Command("reindex", "Rebuild the passage index beside the old one, then switch") { runner.JsonOption };
        command.SetAction((parse, cancellationToken) =>
            runner.RunAsync(parse, ArchiveNeed.Existing, ReindexAsync, cancellationToken));
        return command;
    }

    private static async Task<int> ReindexAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var watch = Stopwatch.StartNew();
        var reindexer = context.Get<Reindexer>();
        var passages = context.Output.MessagesAreSeen
            ? await context.Output.Messages.Progress().StartAsync(display =>
                reindexer.RebuildAsync(new ProgressBar(display.AddTask("Indexing")), cancellationToken))
            : await reindexer.RebuildAsync(progress: null, cancellationToken);
        context.Print(
            new ReindexDocument(passages, watch.ElapsedMilliseconds),
            output => output.Write(string.Create(
                CultureInfo.InvariantCulture, $"{passages} passages indexed in {watch.Elapsed.TotalSeconds:0.0} s.")));
        return ExitCodes.Done;
    }

    private sealed class ProgressBar(ProgressTask task) : IProgress<(long Done, long Total)>
    {
        public void Report((long Done, long Total) value)
        {
            task.MaxValue = Math.Max(1, value.Total);
            task.Value = value.Done;
        }
    }
}
