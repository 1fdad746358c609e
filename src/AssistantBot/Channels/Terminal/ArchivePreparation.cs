using System.Globalization;
using AssistantBot.Ingestion;
using AssistantBot.Knowledge;
using AssistantBot.Knowledge.Sqlite;
using Microsoft.Extensions.Options;

namespace AssistantBot.Channels.Terminal;

/// <summary>Makes the archive ready for a command and says which one it is.</summary>
internal sealed class ArchivePreparation(
    IOptions<DataOptions> options,
    Archive archive,
    IndexUpkeep upkeep,
    FactsUpkeep facts,
    CatalogueReader catalogue,
    SampleNews samples)
{
    /// <param name="isChosen">Whether the user named the archive with <c>--data</c>.</param>
    /// <exception cref="UsageException">The folder is none, or holds no archive though one is needed.</exception>
    public async Task PrepareAsync(
        ArchiveNeed need, bool isChosen, TerminalOutput output, CancellationToken cancellationToken)
    {
        var directory = options.Value.FullPath;
        Require(need, isChosen, directory);
        await archive.OpenAsync(cancellationToken);
        await upkeep.RunAsync(output, cancellationToken);
        await facts.RunAsync(
            articles => output.Say(string.Create(
                CultureInfo.InvariantCulture, $"Reading the dates and places of {articles} articles, which another version or setting had read ...")),
            cancellationToken);
        var totals = await catalogue.TotalsAsync(cancellationToken);
        output.Say(string.Create(CultureInfo.InvariantCulture, $"Archive: {directory} ({totals.Articles} articles)"));
        if (need is ArchiveNeed.ReadyToAsk or ArchiveNeed.ReadyToRun && !isChosen && totals.Articles == 0)
        {
            await samples.IngestAsync(cancellationToken);
            output.Say("The archive was empty, so it now holds sample news (示例): invented articles about invented places. " +
                "They leave with the first real ingest.");
        }
    }

    private static void Require(ArchiveNeed need, bool isChosen, string directory)
    {
        if (File.Exists(directory))
        {
            throw new UsageException($"{directory} is a file. Give a folder with --data.");
        }

        var mustExist = need == ArchiveNeed.Existing || (need == ArchiveNeed.ReadyToAsk && isChosen);
        if (mustExist && !Directory.Exists(directory))
        {
            throw new UsageException($"There is no archive in {directory}: no such folder. Check --data, or ingest news there first.");
        }
    }
}
