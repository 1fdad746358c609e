namespace AssistantBot.Channels.Terminal.Json;

internal sealed record FailureDocument(string Source, string Reason);
