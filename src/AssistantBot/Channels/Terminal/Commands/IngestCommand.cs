using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using AssistantBot.Channels.Terminal.Json;
using AssistantBot.Ingestion;
using AssistantBot.Ingestion.Sources;
using AssistantBot.Knowledge;
using AssistantBot.Knowledge.Sqlite;
using Spectre.Console;

namespace AssistantBot.Channels.Terminal.Commands;

/// <summary><c>ingest</c>: takes news into the archive.</summary>
internal static class IngestCommand
{
    public static Command Create(CommandRunner runner)
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "Files (.txt .md .jsonl .jsonl.gz) and folders",
            Arity = ArgumentArity.OneOrMore,
        };
        var command = new Command("ingest", "Take news into the archive") { paths, runner.JsonOption };
        command.SetAction((parse, cancellationToken) => runner.RunAsync(
            parse,
            ArchiveNeed.Writable,
            (context, token) => IngestAsync(context, parse.GetValue(paths)!, token),
            cancellationToken));
        return command;
    }

    private static async Task<int> IngestAsync(CommandContext context, string[] paths, CancellationToken cancellationToken)
    {
        var watch = Stopwatch.StartNew();
        var found = paths.SelectMany(context.Get<FileFinder>().Find).ToList();
        var report = context.Output.MessagesAreSeen
            ? await WithProgressAsync(context, found, cancellationToken)
            : await context.Get<IngestionPipeline>().IngestAsync(found, areSamples: false, progress: null, cancellationToken);
        var totals = await context.Get<CatalogueReader>().TotalsAsync(cancellationToken);
        context.Print(Document(report, totals, watch.ElapsedMilliseconds), output => Tell(output, report, totals, watch.Elapsed));
        return ExitCodes.Done;
    }

    private static Task<IngestionReport> WithProgressAsync(
        CommandContext context, List<FoundFile> found, CancellationToken cancellationToken) =>
        context.Output.Messages.Progress().StartAsync(async display =>
        {
            var task = display.AddTask("Ingesting");
            return await context.Get<IngestionPipeline>().IngestAsync(
                found, areSamples: false, new ProgressBar(task), cancellationToken);
        });

    private static IngestDocument Document(IngestionReport report, ArchiveTotals totals, long elapsedMilliseconds) => new(
        report.Added,
        report.Updated,
        report.Unchanged,
        report.Failed.Select(failure => new FailureDocument(failure.Source, failure.Reason)).ToList(),
        report.Waiting,
        totals.Articles,
        totals.Passages,
        elapsedMilliseconds);

    private static void Tell(TerminalOutput output, IngestionReport report, ArchiveTotals totals, TimeSpan elapsed)
    {
        output.Write(string.Create(
            CultureInfo.InvariantCulture,
            $"{report.Added} added, {report.Updated} updated, {report.Unchanged} unchanged, {report.Failed.Count} failed in {elapsed.TotalSeconds:0.0} s."));
        foreach (var failure in report.Failed)
        {
            output.Write($"- {failure.Source}: {failure.Reason}");
        }

        if (report.Waiting > 0)
        {
            output.Write(string.Create(
                CultureInfo.InvariantCulture,
                $"{report.Waiting} changes wait to be indexed: another process is at it, or will be."));
        }

        output.Write(string.Create(
            CultureInfo.InvariantCulture, $"The archive holds {totals.Articles} articles in {totals.Passages} passages."));
    }

    private sealed class ProgressBar(ProgressTask task) : IProgress<IngestionProgress>
    {
        public void Report(IngestionProgress value)
        {
            task.MaxValue = Math.Max(1, value.BytesTotal);
            task.Value = value.BytesRead;
            task.Description = string.Create(CultureInfo.InvariantCulture, $"{value.Articles} articles");
        }
    }
}
