using AssistantBot.Ingestion.Sources;

namespace AssistantBot.Ingestion.Reading;

/// <summary>Reads the articles of one kind of file.</summary>
internal interface IDocumentReader
{
    bool CanRead(string fileName);

    /// <summary>The file's articles one after the other, and a failure for each that cannot be read.</summary>
    IAsyncEnumerable<ReadItem> ReadAsync(SourceFile file, CancellationToken cancellationToken);
}
