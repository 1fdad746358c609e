namespace AssistantBot.Channels.Terminal.Json;

internal sealed record MeanDocument(double? Mean, double? P95);
