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
        var (title, titleLength) = _matcher.CountIn(CharacterFolding.Fold($"{article.Title}\n{places}"));
        var folded = CharacterFolding.Fold(article.Text);
        var counts = passages.Select(passage => _matcher.CountIn(folded.AsSpan(passage.Span.Start, passage.Span.Length))).ToList();
        var articleScore = ScoreArticle(counts, title, titleLength);
        var ranked = passages
            .Select((passage, i) => new RankedPassage(
                article, passage, articleScore + (_weights.Passage * ScorePassage(counts[i].Counts, counts[i].Length, title))))
            .ToList();
        return new RankedArticle(article, ranked, ranked.Max(passage => passage.Score));
    }

    private double ScoreArticle(List<(int[] Counts, int Length)> passages, int[] title, int titleLength)
    {
        var length = Normal(passages.Sum(passage => passage.Length), _statistics.ArticleLength, _weights.ArticleLengthShare);
        var titleNormal = Normal(titleLength, TitleLength, _weights.TitleLengthShare);
        var score = 0d;
        for (var i = 0; i < _articleWeights.Length; i++)
        {
            var body = passages.Sum(passage => passage.Counts[i]);
            var frequency = (body / length) + (_weights.Title * title[i] / titleNormal);
            score += _articleWeights[i] * Saturate(frequency, _weights.ArticleSaturation);
            score += frequency > 0 ? _coverageWeights[i] : 0;
        }

        return score;
    }

    private double ScorePassage(int[] counts, int length, int[] title)
    {
        var normal = Normal(length, _statistics.PassageLength, _weights.PassageLengthShare);
        var score = 0d;
        for (var i = 0; i < counts.Length; i++)
        {
            score += _passageWeights[i] * Saturate((counts[i] / normal) + (_weights.Title * title[i]), _weights.PassageSaturation);
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
