namespace AssistantBot.Channels.Terminal.Json;

internal sealed record ArticleDocument
{
    public required string Article { get; init; }

    public required string? ExternalId { get; init; }

    public required string? Title { get; init; }

    /// <summary>Words of the text in the place of a title that the source does not give; made by the program.</summary>
    public required string? Label { get; init; }

    public required string? Outlet { get; init; }

    public required IReadOnlyList<ReporterDocument> Reporters { get; init; }

    public required DateOnly? Published { get; init; }

    public required string? Event { get; init; }

    public required string YearSource { get; init; }

    /// <summary>From when a rule applies.</summary>
    public required string? Effective { get; init; }

    public required string? Url { get; init; }

    public required bool Sample { get; init; }

    public required IReadOnlyDictionary<string, int> Edits { get; init; }

    public required int Passages { get; init; }

    public required int Versions { get; init; }
}
