using AssistantBot.Language;

namespace AssistantBot.Knowledge;

/// <summary>An article ready to be committed, with everything that was derived from its raw form.</summary>
internal sealed record ArticleVersion
{
    public required Article Article { get; init; }

    /// <summary>The bytes as they came: a whole file, or one line of an import file.</summary>
    public required ReadOnlyMemory<byte> Raw { get; init; }

    /// <summary>Where it came from, for people: a path, and the line within it.</summary>
    public required string Origin { get; init; }

    /// <summary>Equal for two versions exactly when nothing that is stored would differ.</summary>
    public required string ContentHash { get; init; }

    /// <summary>Whether the same content under another address is the same article, as it is for a file that was moved.</summary>
    public bool IsNamedByContent { get; init; }

    public required IReadOnlyList<TextEdit> Edits { get; init; }

    public ArticleScope Scope { get; init; } = ArticleScope.None;

    /// <summary>Of what reads facts and scope: when it changes, they are read again.</summary>
    public string? FactsVersion { get; init; }

    public required IReadOnlyList<TextSpan> Passages { get; init; }

    /// <summary>Search tokens in the text; their mean over the archive is what ranking measures length by.</summary>
    public required int TokenCount { get; init; }
}
