namespace AssistantBot.Channels.Terminal.Json;

/// <summary>What <c>ask --json</c> prints.</summary>
internal sealed record AskDocument
{
    /// <summary><c>cited</c>, <c>not_found</c> or <c>refused</c>.</summary>
    public required string Kind { get; init; }

    public required string Text { get; init; }

    public required string Writer { get; init; }

    public required string Interpreted { get; init; }

    public required IReadOnlyList<SentenceDocument> Sentences { get; init; }

    public required IReadOnlyList<CitationDocument> Citations { get; init; }

    public required IReadOnlyList<NearestDocument> Nearest { get; init; }

    public required SearchedDocument Searched { get; init; }

    public required IReadOnlyList<RemovedSentenceDocument> Removed { get; init; }

    public required long ElapsedMs { get; init; }
}
