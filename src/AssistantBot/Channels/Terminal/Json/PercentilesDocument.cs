namespace AssistantBot.Channels.Terminal.Json;

internal sealed record PercentilesDocument(double? P50, double? P95);
