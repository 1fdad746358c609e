using System.Globalization;
using System.Runtime.CompilerServices;
using AssistantBot.Channels.Terminal.Json;
using AssistantBot.Ingestion;
using AssistantBot.Knowledge;
using AssistantBot.Knowledge.Sqlite;
using Microsoft.Extensions.Options;

namespace AssistantBot.Channels.Terminal;

/// <summary>Examines what the program needs, one thing after the other; what cannot be examined is a finding too.</summary>
internal sealed class Doctor(
    IOptions<DataOptions> data,
    IOptions<NewsOptions> news,
    Archive archive,
    ArchiveInspection inspection,
    SqliteIndexGenerations generations,
    IndexWorkQueue queue,
    CatalogueReader catalogue)
{
    public async IAsyncEnumerable<CheckDocument> ExamineAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        yield return new CheckDocument("settings", Ok: true, "All settings are understood.", Cure: null);
        foreach (var source in news.Value.Sources)
        {
            yield return Folder(source);
        }

        var store = await StoreAsync(cancellationToken);
        yield return store;
        if (store.Ok && File.Exists(Path.Combine(data.Value.FullPath, CatalogueDatabase.FileName)))
        {
            yield return await IndexAsync(cancellationToken);
        }

        yield return new CheckDocument("model", Ok: true, "No model is used: answers are quoted from the articles, word for word.", Cure: null);
    }

    private static CheckDocument Folder(SourceOptions source)
    {
        var folder = Path.GetFullPath(source.Path!);
        return Directory.Exists(folder)
            ? new CheckDocument("news", Ok: true, $"The folder {folder} is there.", Cure: null)
            : new CheckDocument("news", Ok: false, $"The folder {folder} is not there.", "Make it, or name another one in News:Sources.");
    }

    private async Task<CheckDocument> StoreAsync(CancellationToken cancellationToken)
    {
        const string Name = "store";
        if (File.Exists(data.Value.FullPath))
        {
            return new CheckDocument(Name, Ok: false, $"{data.Value.FullPath} is a file.", "Give a folder with --data or Data:Directory.");
        }

        if (!Directory.Exists(data.Value.FullPath))
        {
            return new CheckDocument(Name, Ok: true, $"There is no archive in {data.Value.FullPath} yet; it is made when news is ingested.", Cure: null);
        }

        try
        {
            await archive.OpenAsync(cancellationToken);
            if (await inspection.FindDamageAsync(cancellationToken) is { } damage)
            {
                return new CheckDocument(Name, Ok: false, $"The archive in {data.Value.FullPath} is damaged: {damage}", "Restore it from a backup, or move it away and ingest the news again.");
            }

            var totals = await catalogue.TotalsAsync(cancellationToken);
            return new CheckDocument(
                Name,
                Ok: true,
                string.Create(CultureInfo.InvariantCulture, $"The archive in {data.Value.FullPath} is sound: {totals.Articles} articles, {totals.Passages} passages."),
                Cure: null);
        }
        catch (ArchiveUnavailableException exception)
        {
            return new CheckDocument(Name, Ok: false, exception.Message, "See the sentence before.");
        }
    }

    private async Task<CheckDocument> IndexAsync(CancellationToken cancellationToken)
    {
        const string Name = "index";
        const string Cure = "Run: reindex";
        if (await generations.IsOutdatedAsync(cancellationToken))
        {
            return new CheckDocument(Name, Ok: false, "The index was made by another version of this program.", Cure);
        }

        var (missing, orphaned) = await inspection.CompareIndexAsync(cancellationToken);
        var waiting = await queue.CountAsync(cancellationToken);
        var isWhole = missing == 0 && orphaned == 0;
        return new CheckDocument(
            Name,
            isWhole,
            string.Create(CultureInfo.InvariantCulture, $"{missing} passages missing, {orphaned} too many, {waiting} waiting to be indexed."),
            isWhole ? null : Cure);
    }
}
