namespace AssistantBot.Ingestion;

/// <summary>Settings section <c>News</c>: where news comes from.</summary>
internal sealed class NewsOptions
{
    public const string Section = "News";

    public IReadOnlyList<SourceOptions> Sources { get; init; } = [];

    /// <summary>Seconds between two looks at the watched folders.</summary>
    public int ScanSeconds { get; init; } = 5;
}
