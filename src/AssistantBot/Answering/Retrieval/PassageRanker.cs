using AssistantBot.Answering.Understanding;
using AssistantBot.Knowledge;
using AssistantBot.Language;

namespace AssistantBot.Answering.Retrieval;

/// <summary>
/// Orders articles and passages, the same whatever the store that found them: BM25F of the article with its title, plus
/// the same of its best passage. Parameters are those that measured best on four question sets.
/// </summary>
internal sealed class PassageRanker(Question question, TermStatistics statistics)
{
    private const double ArticleSaturation = 1.2;
    private const double ArticleLengthShare = 0.75;
    private const double PassageSaturation = 0.9;
    private const double PassageLengthShare = 0.4;
    private const double TitleWeight = 2;

    // Tokens of a headline of 15 characters.
    private const double TitleLength = 30;

    private readonly TermMatcher _matcher = new(question.Terms);

    private readonly double[] _weights = question.Terms.Select(term => term.Weight * statistics.Rarity(term)).ToArray();

    /// <summary>The best score that any article could have: every term as often as one likes.</summary>
    public double Ceiling => _weights.Sum() * (1 + ArticleSaturation + 1 + PassageSaturation);

    public RankedArticle Rank(StoredArticle stored)
    {
        var (article, passages) = stored;
        var (title, titleLength) = _matcher.CountIn(CharacterFolding.Fold(article.Title ?? ""));
        var folded = CharacterFolding.Fold(article.Text);
        var counts = passages.Select(passage => _matcher.CountIn(folded.AsSpan(passage.Span.Start, passage.Span.Length))).ToList();
        var body = Sum(counts.Select(count => count.Counts));
        var articleScore = Score(
            body, Normal(counts.Sum(count => count.Length), statistics.ArticleLength, ArticleLengthShare),
            title, Normal(titleLength, TitleLength, 0.5),
            ArticleSaturation);
        var ranked = passages
            .Select((passage, i) => new RankedPassage(article, passage, articleScore + Score(
                counts[i].Counts, Normal(counts[i].Length, statistics.PassageLength, PassageLengthShare),
                title, 1,
                PassageSaturation)))
            .ToList();
        return new RankedArticle(article, ranked, ranked.Max(passage => passage.Score));
    }

    private double Score(int[] body, double bodyNormal, int[] title, double titleNormal, double saturation)
    {
        var score = 0d;
        for (var i = 0; i < body.Length; i++)
        {
            var frequency = (body[i] / bodyNormal) + (TitleWeight * title[i] / titleNormal);
            score += _weights[i] * (1 + saturation) * frequency / (saturation + frequency);
        }

        return score;
    }

    private static double Normal(int length, double average, double share) => 1 - share + (share * length / average);

    private int[] Sum(IEnumerable<int[]> counts)
    {
        var sum = new int[_matcher.Count];
        foreach (var count in counts)
        {
            for (var i = 0; i < sum.Length; i++)
            {
                sum[i] += count[i];
            }
        }

        return sum;
    }
}
