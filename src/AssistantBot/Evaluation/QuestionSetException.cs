namespace AssistantBot.Evaluation;

/// <summary>A question file cannot be used. The message names the file, the line and the cure.</summary>
internal sealed class QuestionSetException : Exception
{
    public QuestionSetException()
    {
    }

    public QuestionSetException(string message)
        : base(message)
    {
    }

    public QuestionSetException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
