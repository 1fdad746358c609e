namespace AssistantBot.Channels.Terminal.Json;

internal sealed record SentenceDocument(string Text, IReadOnlyList<int> Citations);
