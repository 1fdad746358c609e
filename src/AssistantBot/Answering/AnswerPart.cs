using AssistantBot.Answering.Understanding;

namespace AssistantBot.Answering;

/// <summary>What a channel shows as an answer comes into being.</summary>
internal abstract record AnswerPart
{
    /// <summary>The first part, unless the question is refused: how it is understood.</summary>
    internal sealed record Understood(Question Question) : AnswerPart;

    /// <summary>A sentence that may be shown at once; it will be in the completed answer too.</summary>
    internal sealed record Sentence(CheckedSentence Checked) : AnswerPart;

    /// <summary>The last part.</summary>
    internal sealed record Completed(Answer Answer) : AnswerPart;
}
