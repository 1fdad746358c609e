namespace AssistantBot.Channels.Terminal.Json;

internal sealed record HitDocument(
    int Rank,
    double Score,
    string Article,
    string? ExternalId,
    string? Title,
    string Passage,
    int Start,
    int End,
    string Text);
