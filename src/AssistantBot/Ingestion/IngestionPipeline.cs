using System.Runtime.CompilerServices;
using AssistantBot.Ingestion.Cleaning;
using AssistantBot.Ingestion.Reading;
using AssistantBot.Ingestion.Sources;
using AssistantBot.Knowledge;
using AssistantBot.Knowledge.Sqlite;
using Microsoft.Extensions.Logging;

namespace AssistantBot.Ingestion;

/// <summary>
/// The write path: file → raw articles → cleaned articles with passages → committed → indexed. What is wrong with one
/// article is reported, and the next one is taken.
/// </summary>
internal sealed partial class IngestionPipeline(
    DocumentReaders readers, CatalogueWriter catalogue, Indexer indexer, Region region, ILogger<IngestionPipeline> logger)
{
    // One disk flush for so many articles; a batch is also closed when it has grown large.
    private const int BatchArticles = 64;
    private const int BatchCharacters = 1_000_000;

    /// <summary>Ingests what was found; returns when all of it is committed and indexed.</summary>
    /// <exception cref="ArchiveUnavailableException">The archive cannot be written; what was committed stays.</exception>
    public async Task<IngestionReport> IngestAsync(
        IReadOnlyList<FoundFile> found,
        bool areSamples,
        IProgress<IngestionProgress>? progress,
        CancellationToken cancellationToken)
    {
        var tally = new IngestionTally();
        var total = found.Sum(item => item.File?.Size ?? 0);
        var batch = new List<ArticleVersion>();
        await foreach (var (item, bytesRead) in ReadAllAsync(found, cancellationToken))
        {
            if (Prepare(item, areSamples) is var (version, failure) && version is not null)
            {
                batch.Add(version);
            }
            else
            {
                tally.Add(failure!);
            }

            if (batch.Count >= BatchArticles || batch.Sum(prepared => (long)prepared.Article.Text.Length) >= BatchCharacters)
            {
                await CommitAsync(batch, tally, cancellationToken);
                progress?.Report(new IngestionProgress(bytesRead, total, tally.Articles));
            }
        }

        await CommitAsync(batch, tally, cancellationToken);
        progress?.Report(new IngestionProgress(total, total, tally.Articles));
        return tally.Report(await indexer.DrainAsync(cancellationToken));
    }

    private async Task CommitAsync(List<ArticleVersion> batch, IngestionTally tally, CancellationToken cancellationToken)
    {
        if (batch.Count > 0)
        {
            tally.Add(await catalogue.SaveAsync(batch, cancellationToken));
            batch.Clear();
            await indexer.DrainAsync(cancellationToken);
        }
    }

    private async IAsyncEnumerable<(ReadItem Item, long BytesRead)> ReadAllAsync(
        IReadOnlyList<FoundFile> found, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var before = 0L;
        foreach (var (file, failure) in found)
        {
            if (file is null)
            {
                yield return (new ReadItem(null, failure, 0), before);
                continue;
            }

            await foreach (var item in ReadAsync(file, cancellationToken))
            {
                yield return (item, before + item.BytesRead);
            }

            before += file.Size;
        }
    }

    private async IAsyncEnumerable<ReadItem> ReadAsync(
        SourceFile file, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var reader = readers.For(Path.GetFileName(file.Path));
        if (reader is null)
        {
            yield return ReadItem.Fail(
                file.Path, "Files of this kind are not read yet. Save it as plain text (.txt, .md) or as .jsonl.", file.Size);
            yield break;
        }

        await using var items = reader.ReadAsync(file, cancellationToken).GetAsyncEnumerator(cancellationToken);
        while (await NextAsync(items, file) is { } item)
        {
            yield return item;
        }
    }

    // A file may vanish, be locked or be forbidden between being found and being read.
    private static async Task<ReadItem?> NextAsync(IAsyncEnumerator<ReadItem> items, SourceFile file)
    {
        try
        {
            return await items.MoveNextAsync() ? items.Current : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            var failure = new IngestionFailure(file.Path, "The file cannot be read: " + exception.Message, MayPass: true);
            return new ReadItem(null, failure, file.Size);
        }
    }

    /// <summary>The error boundary of an article: whatever goes wrong with one is reported as its failure.</summary>
    private (ArticleVersion? Version, IngestionFailure? Failure) Prepare(ReadItem item, bool isSample)
    {
        if (item.Article is not { } raw)
        {
            return (null, item.Failure);
        }

        try
        {
            var (version, reason) = ArticleCleaner.Clean(raw, isSample, region.Place);
            return (version, reason is null ? null : new IngestionFailure(raw.Origin, reason));
        }
#pragma warning disable CA1031 // One article must not stop those behind it.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            Log.ArticleFailed(logger, raw.Origin, exception);
            return (null, new IngestionFailure(raw.Origin, $"It could not be processed: {exception.Message}"));
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "An article could not be processed: {Origin}")]
        public static partial void ArticleFailed(ILogger logger, string origin, Exception exception);
    }
}
