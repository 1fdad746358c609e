using AssistantBot.Answering.Retrieval;
using AssistantBot.Answering.Understanding;
using AssistantBot.Answering.Writing;
using AssistantBot.Knowledge;
using AssistantBot.Language;

namespace AssistantBot.Answering;

/// <summary>Decides whether what was retrieved answers at all.</summary>
internal static class Answerability
{
    // A sentence that has less of the question than this, with its title and the beginning of its article, is about
    // something else. It matters in archives of a few articles, which are smaller than those the weights were fitted on.
    private const double LeastShared = 0.2;

    /// <param name="sentences">Most likely first.</param>
    public static bool Holds(Question question, RetrievedPassages retrieved, IReadOnlyList<ScoredSentence> sentences) =>
        Holds(question, retrieved, sentences, FittedWeights.Refusal);

    public static bool Holds(
        Question question, RetrievedPassages retrieved, IReadOnlyList<ScoredSentence> sentences, FittedWeights weights) =>
        MayHold(question, retrieved, sentences) && Holds(new Evidence(question, retrieved, sentences), weights);

    /// <summary>What must hold in any case, before anything is weighed.</summary>
    public static bool MayHold(Question question, RetrievedPassages retrieved, IReadOnlyList<ScoredSentence> sentences) =>
        sentences.Count > 0
        && question.ContentTerms.Count > 0
        && HasSubject(question, retrieved.Articles[0].Article)
        && !UnknownNames.AnyIn(question, retrieved)
        && FigureCheck.Passes(question, sentences);

    private static bool Holds(Evidence evidence, FittedWeights weights) =>
        QuestionTerms.Cover(evidence.Lead, evidence.Terms.Rarity) >= LeastShared && Margin(evidence, weights) >= 0;

    // The weights were fitted on answerable questions against unanswerable ones of the same topics and against the same
    // questions with the answering article taken out; the constant sets how many answerable ones are refused.
    private static double Margin(Evidence evidence, FittedWeights weights) =>
        RefusalFeatures.All.Sum(feature => weights[feature.Name] * feature.Of(evidence)) + weights[FittedWeights.Constant];

    // A lone digit or character in common is no subject in common.
    private static bool HasSubject(Question question, Article article)
    {
        var text = CharacterFolding.Fold($"{article.Title}\n{article.Text}");
        return question.ContentTerms.Any(term => term.Text.Length > 1 && text.Contains(term.Text, StringComparison.Ordinal));
    }
}
