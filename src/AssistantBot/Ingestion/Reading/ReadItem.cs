namespace AssistantBot.Ingestion.Reading;

/// <summary>What a reader found in a file: an article, or why there is none. Exactly one of the two.</summary>
/// <param name="BytesRead">How far into the file the reader has come, for showing progress.</param>
internal sealed record ReadItem(RawArticle? Article, IngestionFailure? Failure, long BytesRead)
{
    public static ReadItem Of(RawArticle article, long bytesRead) => new(article, null, bytesRead);

    public static ReadItem Fail(string source, string reason, long bytesRead) =>
        new(null, new IngestionFailure(source, reason), bytesRead);
}
