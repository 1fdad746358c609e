namespace AssistantBot.Answering;

/// <summary>Why a question is not even looked up.</summary>
internal enum RefusalReason
{
    Empty,
    TooLong,
}
