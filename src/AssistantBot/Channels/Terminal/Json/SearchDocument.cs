namespace AssistantBot.Channels.Terminal.Json;

/// <summary>What <c>search --json</c> prints.</summary>
internal sealed record SearchDocument(string Query, IReadOnlyList<HitDocument> Hits, long ElapsedMs);
