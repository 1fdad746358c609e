namespace AssistantBot.Ingestion.Reading;

/// <summary>An article as its source gives it: decoded, but not yet cleaned.</summary>
internal sealed record RawArticle
{
    /// <summary>What its id is derived from: the same for every version of the article.</summary>
    public required string Address { get; init; }

    /// <summary>Where it came from, for people: <c>/news/march.jsonl:57</c>.</summary>
    public required string Origin { get; init; }

    public required ReadOnlyMemory<byte> Raw { get; init; }

    public required string Text { get; init; }

    public string? ExternalId { get; init; }

    public string? Title { get; init; }

    public string? Url { get; init; }

    public string? Outlet { get; init; }

    /// <summary>The date of publication in whatever form the source has it.</summary>
    public string? Published { get; init; }

    /// <summary>Whether the same content under another address is the same article, as it is for a file that was moved.</summary>
    public bool IsNamedByContent { get; init; }
}
