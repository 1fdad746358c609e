namespace AssistantBot.Answering;

/// <summary>Why a question is not even looked up.</summary>
internal enum RefusalReason
{
    Empty,
    TooLong,

    /// <summary>It asks what the bot can do, or only greets it.</summary>
    AboutTheBot,
}
