namespace AssistantBot.Channels.Terminal.Json;

internal sealed record CheckDocument(string Name, bool Ok, string Detail, string? Cure);
