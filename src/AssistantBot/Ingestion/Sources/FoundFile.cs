namespace AssistantBot.Ingestion.Sources;

/// <summary>A file that was found, or what prevented finding it: exactly one of the two.</summary>
internal sealed record FoundFile(SourceFile? File, IngestionFailure? Failure)
{
    public static FoundFile Fail(string path, string reason) => new(null, new IngestionFailure(path, reason));
}
