using AssistantBot.Answering.Retrieval;
using AssistantBot.Answering.Understanding;
using AssistantBot.Knowledge;
using AssistantBot.Language;

namespace AssistantBot.Answering.Writing;

/// <summary>
/// Scores the sentences of the best articles by how well they answer. The sum and its weights were set by hand and
/// measured on four question sets.
/// </summary>
internal sealed class SentenceScorer
{
    private const int SearchedArticles = 5;

    private readonly Question _question;
    private readonly IReadOnlyList<QueryTerm> _terms;
    private readonly TermMatcher _matcher;
    private readonly double[] _archiveWeights;
    private readonly double[] _closeWeights;

    public SentenceScorer(Question question, TermStatistics statistics)
    {
        _question = question;
        _terms = question.ContentTerms;
        _matcher = new TermMatcher(_terms);
        _archiveWeights = _terms.Select(term => KindWeight(term) * statistics.PassageRarity(term)).ToArray();
        _closeWeights = _terms.Select((term, i) => _archiveWeights[i] * question.Closeness[term.Text]).ToArray();
    }

    /// <summary>The sentences of the best articles, most likely first.</summary>
    public IReadOnlyList<ScoredSentence> Score(RetrievedPassages retrieved)
    {
        var articles = retrieved.Articles.Take(SearchedArticles).ToList();
        var sentences = articles.Select(article => SentencesOf(article)).ToList();
        var localWeights = LocalWeights(sentences.SelectMany(list => list).ToList());
        return sentences
            .SelectMany(list => Score(list, localWeights, retrieved.Articles[0].Score))
            .OrderByDescending(scored => scored.Score)
            .ToList();
    }

    private List<CandidateSentence> SentencesOf(RankedArticle article)
    {
        var text = article.Article.Text;
        var folded = CharacterFolding.Fold(text);

        // Passage by passage, so that every sentence lies in one.
        return article.Passages
            .SelectMany(ranked => Sentences.In(text, ranked.Passage.Span))
            .Select((span, index) => new CandidateSentence(article, span, index, TermsIn(folded.AsSpan(span.Start, span.Length)), span.Of(folded)))
            .ToList();
    }

    private IEnumerable<ScoredSentence> Score(List<CandidateSentence> sentences, double[] localWeights, double bestArticle)
    {
        if (sentences.Count == 0)
        {
            yield break;
        }

        var articleWeights = LocalWeights(sentences);
        var lead = Union(TermsIn(CharacterFolding.Fold(sentences[0].Source.Article.Title ?? "")), sentences[0].Terms);
        for (var i = 0; i < sentences.Count; i++)
        {
            var sentence = sentences[i];
            var window = sentences[Math.Max(0, i - 1)..Math.Min(sentences.Count, i + 2)]
                .Aggregate(sentence.Terms, (terms, neighbour) => Union(terms, neighbour.Terms));
            var score = (sentence.Source.Score / bestArticle)
                + (0.5 * Coverage(sentence.Terms, articleWeights))
                + (0.5 * Coverage(sentence.Terms, localWeights))
                + (0.5 * Coverage(sentence.Terms, _closeWeights))
                + Coverage(Union(sentence.Terms, lead), _archiveWeights)
                + (0.5 * Coverage(window, _archiveWeights))
                + Cue(sentence)
                + (0.3 * Numbers(sentence));
            yield return new ScoredSentence(sentence, score);
        }
    }

    private bool[] TermsIn(ReadOnlySpan<char> folded) => _matcher.CountIn(folded).Counts.Select(count => count > 0).ToArray();

    // How telling a term is among these sentences: what all of them have distinguishes none.
    private double[] LocalWeights(List<CandidateSentence> sentences) =>
        _terms.Select((term, i) =>
        {
            var having = sentences.Count(sentence => sentence.Terms[i]);
            return having == 0 ? 0 : KindWeight(term) * Math.Log(1 + ((sentences.Count - having + 0.5) / (having + 0.5)));
        }).ToArray();

    private static double KindWeight(QueryTerm term) => term.Kind == TokenKind.Single ? 0.5 : 1;

    private static bool[] Union(bool[] one, bool[] other) => one.Zip(other, (a, b) => a || b).ToArray();

    private static double Coverage(bool[] terms, double[] weights)
    {
        var (covered, total) = (0d, 0d);
        for (var i = 0; i < terms.Length; i++)
        {
            total += weights[i];
            covered += terms[i] ? weights[i] : 0;
        }

        return total == 0 ? 0 : covered / total;
    }

    private double Cue(CandidateSentence sentence) =>
        _question.Types.Where(type => type.Cue.IsMatch(sentence.Folded)).Select(type => type.CueWorth).DefaultIfEmpty(0).Max();

    // The share of the question's numbers and Latin words that the sentence has; 1 if the question has none.
    private double Numbers(CandidateSentence sentence)
    {
        var (had, asked) = (0, 0);
        for (var i = 0; i < _terms.Count; i++)
        {
            if (_terms[i].Kind == TokenKind.Word)
            {
                asked++;
                had += sentence.Terms[i] ? 1 : 0;
            }
        }

        return asked == 0 ? 1 : (double)had / asked;
    }
}
