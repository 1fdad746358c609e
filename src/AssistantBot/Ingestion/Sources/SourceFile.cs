namespace AssistantBot.Ingestion.Sources;

/// <summary>A file to read news from.</summary>
/// <param name="Path">Absolute.</param>
/// <param name="Size">In bytes, when it was found.</param>
internal sealed record SourceFile(string Path, long Size, DateTime ModifiedUtc);
