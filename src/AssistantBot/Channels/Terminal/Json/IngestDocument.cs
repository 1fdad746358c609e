namespace AssistantBot.Channels.Terminal.Json;

/// <summary>What <c>ingest --json</c> prints.</summary>
internal sealed record IngestDocument(
    int Added,
    int Updated,
    int Unchanged,
    IReadOnlyList<FailureDocument> Failed,
    long Waiting,
    long Articles,
    long Passages,
    long ElapsedMs);
