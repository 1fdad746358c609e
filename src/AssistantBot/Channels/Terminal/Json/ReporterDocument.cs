namespace AssistantBot.Channels.Terminal.Json;

internal sealed record ReporterDocument(string Name, string Role);
