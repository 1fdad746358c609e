namespace AssistantBot.Channels.Terminal.Json;

internal sealed record CitationDocument(
    int Number,
    string Article,
    string? ExternalId,
    string Passage,
    string? Title,
    string? Outlet,
    DateOnly? Published,
    string? Url,
    string Quote,
    int Start,
    int End);
