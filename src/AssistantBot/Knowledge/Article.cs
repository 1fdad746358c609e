namespace AssistantBot.Knowledge;

/// <summary>A piece of news as it is kept and quoted.</summary>
internal sealed record Article
{
    public required ArticleId Id { get; init; }

    /// <summary>What the source calls it: the <c>id</c> of an import line, or the file's name without its extension.</summary>
    public string? ExternalId { get; init; }

    /// <summary>As the source gives it; null if it gives none.</summary>
    public string? Title { get; init; }

    /// <summary>The cleaned text. All offsets are UTF-16 code units of it.</summary>
    public required string Text { get; init; }

    public string? Outlet { get; init; }

    public string? Url { get; init; }

    public DateOnly? Published { get; init; }

    public ArticleFacts Facts { get; init; } = ArticleFacts.None;

    /// <summary>Invented news that ships with the program; it leaves the archive when real news comes.</summary>
    public bool IsSample { get; init; }
}
