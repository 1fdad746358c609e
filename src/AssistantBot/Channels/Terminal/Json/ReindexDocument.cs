namespace AssistantBot.Channels.Terminal.Json;

/// <summary>What <c>reindex --json</c> prints.</summary>
internal sealed record ReindexDocument(long Passages, long ElapsedMs);
