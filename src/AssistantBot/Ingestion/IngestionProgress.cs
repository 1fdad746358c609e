namespace AssistantBot.Ingestion;

/// <summary>How far an ingestion has come.</summary>
/// <param name="BytesRead">Of <paramref name="BytesTotal"/>, over all files.</param>
internal sealed record IngestionProgress(long BytesRead, long BytesTotal, int Articles);
