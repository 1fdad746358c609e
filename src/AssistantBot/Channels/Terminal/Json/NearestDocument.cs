namespace AssistantBot.Channels.Terminal.Json;

internal sealed record NearestDocument(string Passage, string Article, string Quote);
