using System.Buffers;
using AssistantBot.Answering.Understanding;
using AssistantBot.Knowledge;
using AssistantBot.Language;

namespace AssistantBot.Answering.Retrieval;

/// <summary>
/// Orders articles and passages, the same whatever the store that found them: BM25F of the article with its title, the
/// same of its best passage, and how much of the question occurs at all.
/// </summary>
internal sealed class PassageRanker
{
    // Tokens of a headline of 15 characters.
    private const double TitleLength = 30;

    private readonly TermStatistics _statistics;
    private readonly RankingWeights _weights;
    private readonly TermMatcher _matcher;
    private readonly double[] _articleWeights;
    private readonly double[] _passageWeights;
    private readonly double[] _coverageWeights;

    public PassageRanker(Question question, TermStatistics statistics)
        : this(question, statistics, RankingWeights.For(question))
    {
    }

    public PassageRanker(Question question, TermStatistics statistics, RankingWeights weights)
    {
        _statistics = statistics;
        _weights = weights;
        _matcher = new TermMatcher(question.Terms);
        _articleWeights = question.Terms.Select(term => term.Weight * statistics.ArticleRarity(term)).ToArray();
        _passageWeights = question.Terms.Select(term => term.Weight * statistics.PassageRarity(term)).ToArray();
        _coverageWeights = question.Terms.Select((term, i) => _articleWeights[i] * CoverageWeight(term.Kind)).ToArray();
    }

    /// <summary>The best score that any article could have: every term as often as one likes.</summary>
    public double Ceiling =>
        (_articleWeights.Sum() * (1 + _weights.ArticleSaturation))
        + (_passageWeights.Sum() * (1 + _weights.PassageSaturation) * _weights.Passage)
        + _coverageWeights.Sum();

    /// <param name="places">The question's words for places that the article names in others; they count as if they stood in its title.</param>
    public RankedArticle Rank(StoredArticle stored, string places = "")
    {
        var (article, passages) = stored;
        var counts = ArrayPool<int>.Shared.Rent((passages.Count + 2) * _matcher.Count);
        var terms = new TermCounts(counts, _matcher.Count, passages.Count);
        terms.TitleLength = _matcher.CountIn(places.Length == 0 ? article.Title : $"{article.Title}\n{places}", terms.Title);
        for (var i = 0; i < passages.Count; i++)
        {
            var (start, end) = passages[i].Span;
            terms.Lengths[i] = _matcher.CountIn(article.Text.AsSpan(start, end - start), terms.Passage(i));
        }

        terms.AddUp();
        var ranked = Rank(article, passages, terms);
        ArrayPool<int>.Shared.Return(counts);
        return ranked;
    }

    private RankedArticle Rank(Article article, IReadOnlyList<Passage> passages, TermCounts terms)
    {
        var articleScore = ScoreArticle(terms);
        var ranked = new RankedPassage[passages.Count];
        var best = 0d;
        for (var i = 0; i < ranked.Length; i++)
        {
            var score = articleScore + (_weights.Passage * ScorePassage(terms.Passage(i), terms.Lengths[i], terms.Title));
            ranked[i] = new RankedPassage(article, passages[i], score);
            best = Math.Max(best, score);
        }

        return new RankedArticle(article, ranked, best);
    }

    private double ScoreArticle(TermCounts terms)
    {
        var length = Normal(terms.Lengths.Sum(), _statistics.ArticleLength, _weights.ArticleLengthShare);
        var titleNormal = Normal(terms.TitleLength, TitleLength, _weights.TitleLengthShare);
        var title = terms.Title;
        var body = terms.Body;
        var score = 0d;
        for (var i = 0; i < _articleWeights.Length; i++)
        {
            // A term that does not occur adds nothing.
            if (body[i] + title[i] > 0)
            {
                var frequency = (body[i] / length) + (_weights.Title * title[i] / titleNormal);
                score += _articleWeights[i] * Saturate(frequency, _weights.ArticleSaturation);
                score += frequency > 0 ? _coverageWeights[i] : 0;
            }
        }

        return score;
    }

    private double ScorePassage(ReadOnlySpan<int> counts, int length, ReadOnlySpan<int> title)
    {
        var normal = Normal(length, _statistics.PassageLength, _weights.PassageLengthShare);
        var score = 0d;
        for (var i = 0; i < counts.Length; i++)
        {
            if (counts[i] + title[i] > 0)
            {
                score += _passageWeights[i] * Saturate((counts[i] / normal) + (_weights.Title * title[i]), _weights.PassageSaturation);
            }
        }

        return score;
    }

    private double CoverageWeight(TokenKind kind) => _weights.Coverage + kind switch
    {
        TokenKind.Single => _weights.SingleCoverage,
        TokenKind.Word => _weights.WordCoverage,
        _ => 0,
    };

    private static double Saturate(double frequency, double saturation) => (1 + saturation) * frequency / (saturation + frequency);

    private static double Normal(int length, double average, double share) => 1 - share + (share * length / average);
}
