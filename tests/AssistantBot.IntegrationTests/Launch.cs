namespace AssistantBot.IntegrationTests;

/// <summary>Under what circumstances the program is started.</summary>
internal sealed record Launch
{
    public static Launch Plain { get; } = new();

    /// <summary>Without the right of root to read and write everything, so that permissions bind whoever runs the tests.</summary>
    public static Launch WithoutRootRights { get; } = new()
    {
        Before = System.Environment.IsPrivilegedProcess ? ["setpriv", "--bounding-set=-dac_override,-dac_read_search"] : [],
    };

    public string? WorkingDirectory { get; init; }

    /// <summary>A command that starts the program in its turn.</summary>
    public IReadOnlyList<string> Before { get; init; } = [];

    public IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>();
}
