namespace AssistantBot.Answering.Understanding;

internal static class QuestionLimits
{
    /// <summary>Characters of a question. Longer ones are pasted articles, not questions.</summary>
    public const int Longest = 1000;
}
