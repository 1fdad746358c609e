namespace AssistantBot.Evaluation;

/// <summary>How one answer fared. A refusal found the answer nowhere.</summary>
/// <param name="CitationErrors">Citations whose quote is not the stored text at their offsets, or lies in no retrieved passage.</param>
internal sealed record AnswerResult(
    bool IsRefused,
    bool InFirstCitation,
    bool InFirstThreeCitations,
    bool InText,
    IReadOnlyList<int> CitationCharacters,
    int CitationErrors,
    double AskMilliseconds);
