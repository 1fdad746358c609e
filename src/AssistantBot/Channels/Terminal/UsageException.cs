namespace AssistantBot.Channels.Terminal;

/// <summary>A command was called wrongly. The message says how it is called rightly.</summary>
internal sealed class UsageException : Exception
{
    public UsageException()
    {
    }

    public UsageException(string message)
        : base(message)
    {
    }

    public UsageException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
