namespace AssistantBot.Knowledge;

/// <summary>Settings section <c>Data</c>.</summary>
internal sealed class DataOptions
{
    public const string Section = "Data";

    /// <summary>The folder of the archive; a relative path starts at the working directory.</summary>
    public string Directory { get; init; } = "data";

    /// <summary>Seconds to wait while another process writes to the archive.</summary>
    public int LockTimeoutSeconds { get; init; } = 30;

    /// <summary>Memory that a process which asks more than once may fill with the word index; 0: none.</summary>
    public int IndexMegabytes { get; init; } = 512;

    public string FullPath => Path.GetFullPath(Directory);
}
