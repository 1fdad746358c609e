namespace AssistantBot.Ingestion;

/// <summary>One entry of <c>News:Sources</c>.</summary>
internal sealed class SourceOptions
{
    /// <summary>The kind of source: <c>folder</c>.</summary>
    public string Kind { get; init; } = "";

    /// <summary>For a folder: where it is; a relative path starts at the working directory.</summary>
    public string? Path { get; init; }

    /// <summary>How people call it; null: by its path.</summary>
    public string? Name { get; init; }
}
