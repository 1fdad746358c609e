namespace AssistantBot.Ingestion.Reading;

/// <summary>A line of a file.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Bytes">Without its line end; null if it is longer than may be held in memory.</param>
/// <param name="End">Bytes from the start of the data to the end of the line.</param>
internal sealed record Line(int Number, ReadOnlyMemory<byte>? Bytes, long End);
