namespace AssistantBot.Channels.Terminal.Json;

/// <summary>What <c>passage --json</c> prints.</summary>
internal sealed record PassageDocument(
    string Passage,
    string Article,
    string? ExternalId,
    string? Title,
    string? Outlet,
    DateOnly? Published,
    string? Url,
    int Start,
    int End,
    string Text,
    string ArticleText);
