namespace AssistantBot.Knowledge;

/// <summary>The archive cannot be read or written. The message is for people: what is wrong and what cures it.</summary>
internal sealed class ArchiveUnavailableException : Exception
{
    public ArchiveUnavailableException()
    {
    }

    public ArchiveUnavailableException(string message)
        : base(message)
    {
    }

    public ArchiveUnavailableException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
