using AssistantBot.Answering;
using AssistantBot.Answering.Citations;
using AssistantBot.Answering.Writing;
using AssistantBot.Evaluation.Sets;

namespace AssistantBot.Evaluation.Fitting;

/// <summary>An answer under a model, in the same steps as the program takes.</summary>
/// <param name="IsRefused">The quotations are what would have been shown otherwise.</param>
internal sealed record Trial(bool IsRefused, IReadOnlyList<string> Quotations)
{
    public static Trial Of(Exam exam, AnsweringModel model)
    {
        var sentences = Score(exam, model.Sentences);
        if (sentences.Count == 0)
        {
            return new Trial(true, []);
        }

        var checker = new CitationChecker(exam.Retrieved.InScope);
        foreach (var draft in ExtractiveWriter.Write(exam.Question, exam.Retrieved.InScope, sentences))
        {
            checker.Check(draft);
        }

        return new Trial(
            !Answerability.Holds(exam.Question, exam.Retrieved.InTime, sentences, model.Refusal),
            checker.Citations.Select(citation => citation.Quote).ToList());
    }

    /// <summary>Null when nothing was retrieved that could be looked at.</summary>
    public static Evidence? EvidenceOf(Exam exam, FittedWeights sentences) =>
        Score(exam, sentences) is { Count: > 0 } scored && exam.Question.ContentTerms.Count > 0
            ? new Evidence(exam.Question, exam.Retrieved.InTime, scored)
            : null;

    private static IReadOnlyList<ScoredSentence> Score(Exam exam, FittedWeights weights) =>
        new SentenceScorer(exam.Question, exam.Retrieved.Statistics, weights).Score(exam.Retrieved.InScope);
}
