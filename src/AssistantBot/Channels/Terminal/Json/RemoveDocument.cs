namespace AssistantBot.Channels.Terminal.Json;

/// <summary>What <c>remove --json</c> prints: the articles removed, and how much is left.</summary>
internal sealed record RemoveDocument(IReadOnlyList<string> Removed, long Articles, long Passages);
