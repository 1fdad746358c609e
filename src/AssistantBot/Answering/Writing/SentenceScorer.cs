using AssistantBot.Answering.Retrieval;
using AssistantBot.Answering.Understanding;

namespace AssistantBot.Answering.Writing;

/// <summary>
/// Tells how likely each sentence of the best articles answers: a linear model over <see cref="SentenceFeatures"/>, made
/// a probability by comparing all sentences of one question.
/// </summary>
internal sealed class SentenceScorer(Question question, TermStatistics statistics, FittedWeights weights)
{
    private const int SearchedArticles = 5;

    private readonly double[] _weights = weights.For(SentenceFeatures.All.Select(feature => feature.Name));

    public SentenceScorer(Question question, TermStatistics statistics)
        : this(question, statistics, FittedWeights.Sentences)
    {
    }

    /// <summary>The sentences of the best articles, most likely first.</summary>
    public IReadOnlyList<ScoredSentence> Score(RetrievedPassages retrieved)
    {
        var sentences = Candidates(retrieved);
        if (sentences.Count == 0)
        {
            return [];
        }

        var sums = sentences.Select(Sum).ToList();
        var most = sums.Max();
        var total = sums.Sum(sum => Math.Exp(sum - most));
        return sentences
            .Select((sentence, i) => new ScoredSentence(
                new CandidateSentence(sentence.Article.Source, sentence.Span, sentence.Index, sentence.Terms, sentence.Span.Of(sentence.Article.Folded)),
                Math.Exp(sums[i] - most) / total))
            .OrderByDescending(scored => scored.Score)
            .ToList();
    }

    /// <summary>The sentences of the best articles, article by article in the order of the text.</summary>
    public IReadOnlyList<SentenceInContext> Candidates(RetrievedPassages retrieved)
    {
        var terms = new QuestionTerms(question, statistics);
        var articles = retrieved.Articles.Take(SearchedArticles).Select(article => new ArticleSentences(article, terms)).ToList();
        var sentences = articles.SelectMany(article => article.Sentences).ToList();
        var context = new RetrievedContext(
            retrieved.Articles.Count > 0 ? retrieved.Articles[0] : null!,
            articles.SelectMany(article => article.Source.Passages).Select(passage => passage.Score).DefaultIfEmpty(1).Max(),
            terms.RarityAmong(sentences.Select(sentence => sentence.Terms).ToList()));
        sentences.ForEach(sentence => sentence.Retrieved = context);
        return sentences;
    }

    private double Sum(SentenceInContext sentence)
    {
        var sum = 0d;
        for (var i = 0; i < _weights.Length; i++)
        {
            sum += _weights[i] == 0 ? 0 : _weights[i] * SentenceFeatures.All[i].Of(sentence);
        }

        return sum;
    }
}
