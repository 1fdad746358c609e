using System.Runtime.CompilerServices;
using AssistantBot.Ingestion.Sources;

namespace AssistantBot.Ingestion.Reading;

/// <summary>Reads <c>.txt</c> and <c>.md</c>: a file is an article.</summary>
internal sealed class PlainTextReader : IDocumentReader
{
    private static readonly string[] Extensions = [".txt", ".md"];

    public bool CanRead(string fileName) =>
        Extensions.Contains(Path.GetExtension(fileName), StringComparer.OrdinalIgnoreCase);

    public async IAsyncEnumerable<ReadItem> ReadAsync(
        SourceFile file, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (file.Size > ArticleLimits.MaximumBytes)
        {
            yield return ReadItem.Fail(file.Path, ArticleLimits.TooLarge, file.Size);
            yield break;
        }

        var bytes = await File.ReadAllBytesAsync(file.Path, cancellationToken);
        var decoded = TextDecoder.Decode(bytes);
        yield return decoded.Text is { } text
            ? ReadItem.Of(Article(file, bytes, text), bytes.Length)
            : ReadItem.Fail(file.Path, decoded.Failure!, bytes.Length);
    }

    private static RawArticle Article(SourceFile file, byte[] bytes, string text) => new()
    {
        Address = "file:" + file.Path,
        Origin = file.Path,
        Raw = bytes,
        Text = text,
        ExternalId = Path.GetFileNameWithoutExtension(file.Path),
        Title = TitleLine.Find(text, Path.GetExtension(file.Path)),
        IsNamedByContent = true,
    };
}
