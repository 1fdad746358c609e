using AssistantBot.Benchmarks.Corpora;

namespace AssistantBot.Benchmarks;

/// <summary>Hands out questions one after the other, from the beginning for every contestant.</summary>
internal sealed class QuestionRound(IReadOnlyList<SourceQuestion> questions)
{
    private int _next;

    public string Next() => questions[_next++ % questions.Count].Text;
}
