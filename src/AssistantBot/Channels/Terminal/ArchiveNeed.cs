namespace AssistantBot.Channels.Terminal;

/// <summary>What a command asks of the archive before it starts.</summary>
internal enum ArchiveNeed
{
    /// <summary>Nothing; the command looks for itself.</summary>
    None,

    /// <summary>It must be there: the command only reads, or works on what is there.</summary>
    Existing,

    /// <summary>It is made if it is not there.</summary>
    Writable,

    /// <summary>As <see cref="Existing"/> with <c>--data</c>; without, it is made, and filled with samples if it is empty.</summary>
    ReadyToAsk,

    /// <summary>It is made if it is not there; without <c>--data</c> it is filled with samples if it is empty.</summary>
    ReadyToRun,
}
