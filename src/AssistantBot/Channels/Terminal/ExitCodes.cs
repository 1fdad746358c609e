namespace AssistantBot.Channels.Terminal;

/// <summary>What a command returns to the shell.</summary>
internal static class ExitCodes
{
    /// <summary>The command ran. That nothing was found, or that some items failed, is a result.</summary>
    public const int Done = 0;

    /// <summary>It could not do its work.</summary>
    public const int Failed = 1;

    /// <summary>It was called wrongly.</summary>
    public const int WrongUsage = 2;
}
