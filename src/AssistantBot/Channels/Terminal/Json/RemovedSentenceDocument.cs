namespace AssistantBot.Channels.Terminal.Json;

internal sealed record RemovedSentenceDocument(string Text, string Reason);
