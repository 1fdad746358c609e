using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Text;
using AssistantBot.Ingestion.Sources;

namespace AssistantBot.Ingestion.Reading;

/// <summary>
/// Reads <c>.jsonl</c> and <c>.jsonl.gz</c>, an article a line, in a stream: archives may be larger than memory. A line
/// that is wrong is reported and the next one read.
/// </summary>
internal sealed class JsonLinesReader : IDocumentReader
{
    // JSON may write a character of 3 bytes as \uXXXX; a longer line cannot be an article of permitted size.
    private const int LongestLine = 3 * ArticleLimits.MaximumBytes;

    public bool CanRead(string fileName) =>
        fileName.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase)
        || fileName.EndsWith(".jsonl.gz", StringComparison.OrdinalIgnoreCase);

    public async IAsyncEnumerable<ReadItem> ReadAsync(
        SourceFile file, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var bytes = File.OpenRead(file.Path);
        await using var content = await OpenAsync(file, bytes, cancellationToken);
        var lines = LineReader.ReadAsync(content, LongestLine, cancellationToken).GetAsyncEnumerator(cancellationToken);
        await using (lines)
        {
            var ids = new SeenIds();
            var last = 0;
            while (true)
            {
                var (line, failure) = await NextAsync(lines);
                if (failure is not null)
                {
                    yield return ReadItem.Fail(file.Path, $"{failure} It was read up to line {last}.", bytes.Position);
                }

                if (line is null)
                {
                    yield break;
                }

                last = line.Number;
                if (Read(file, line, ids) is var (article, reason))
                {
                    yield return article is null
                        ? ReadItem.Fail(Origin(file, line), $"Line {line.Number}: {reason}", bytes.Position)
                        : ReadItem.Of(article, bytes.Position);
                }
            }
        }
    }

    private static async Task<Stream> OpenAsync(SourceFile file, FileStream bytes, CancellationToken cancellationToken)
    {
        if (file.Path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase))
        {
            return new GZipStream(bytes, CompressionMode.Decompress, leaveOpen: true);
        }

        var start = new byte[4];
        var length = await bytes.ReadAtLeastAsync(start, start.Length, throwOnEndOfStream: false, cancellationToken);
        bytes.Position = 0;

        // Lines are cut at the byte 0x0A, which UTF-16 also has inside characters.
        return TextDecoder.FindMark(start.AsSpan(0, length)) is { } encoding and not UTF8Encoding
            ? Encoding.CreateTranscodingStream(bytes, encoding, Encoding.UTF8, leaveOpen: true)
            : new BufferedStream(bytes);
    }

    private static async Task<(Line? Line, string? Failure)> NextAsync(IAsyncEnumerator<Line> lines)
    {
        try
        {
            return (await lines.MoveNextAsync() ? lines.Current : null, null);
        }
        catch (InvalidDataException)
        {
            return (null, "The compressed data is damaged or is not gzip data.");
        }
    }

    // Null for a blank line.
    private static (RawArticle? Article, string? Reason)? Read(SourceFile file, Line line, SeenIds ids)
    {
        if (line.Bytes is not { } bytes)
        {
            return (null, ArticleLimits.TooLarge);
        }

        if (bytes.Span.Trim(" \t\r\uFEFF"u8).IsEmpty)
        {
            return null;
        }

        var decoded = TextDecoder.Decode(bytes.Span);
        if (decoded.Text is null)
        {
            return (null, decoded.Failure);
        }

        var (article, reason) = ImportLine.Parse(decoded.Text, bytes, Origin(file, line));
        return article is not null && ids.FindClash(article, line.Number) is { } clash ? (null, clash) : (article, reason);
    }

    private static string Origin(SourceFile file, Line line) => $"{file.Path}:{line.Number}";
}
