namespace AssistantBot.Channels.Terminal.Json;

internal sealed record SearchedDocument(long Articles, long Passages);
