namespace AssistantBot.Ingestion;

/// <summary>What an ingestion did.</summary>
/// <param name="Waiting">Passages that are committed but not yet indexed, because another process holds the index.</param>
internal sealed record IngestionReport(
    int Added, int Updated, int Unchanged, IReadOnlyList<IngestionFailure> Failed, long Waiting);
