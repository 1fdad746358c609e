using AssistantBot.Answering;
using AssistantBot.Answering.Writing;
using AssistantBot.Evaluation.Sets;

namespace AssistantBot.Evaluation.Fitting;

/// <summary>The candidate sentences of a question by their features, and how much of the answer each has.</summary>
internal sealed record SentenceSample(int Half, double Weight, float[][] Features, float[] Shares)
{
    /// <summary>Null when no candidate answers: there is nothing to learn from.</summary>
    public static SentenceSample? Of(Exam exam, double weight)
    {
        var sentences = new SentenceScorer(exam.Question, exam.Retrieved.Statistics, new FittedWeights(new Dictionary<string, double>()))
            .Candidates(exam.Retrieved.InScope);
        var gold = sentences.Select(sentence => sentence.Article).Distinct()
            .ToDictionary(article => article, article => new GoldSpans(article.Source.Article.Text, exam.Asked.Answers));
        var shares = sentences.Select(sentence => (float)gold[sentence.Article].ShareIn(sentence.Span)).ToArray();
        return Array.TrueForAll(shares, share => share == 0)
            ? null
            : new SentenceSample(
                exam.Half,
                weight,
                sentences.Select(sentence => SentenceFeatures.All.Select(feature => (float)feature.Of(sentence)).ToArray()).ToArray(),
                shares);
    }
}
