using AssistantBot.Answering.Retrieval;
using AssistantBot.Answering.Understanding;
using AssistantBot.Knowledge;
using AssistantBot.Language;

namespace AssistantBot.Tests.Fakes;

/// <summary>The ranking formula written down plainly, token by token, without regard to speed.</summary>
internal static class PlainRanker
{
    private const double TitleLength = 30;

    /// <summary>The score of an article and those of its passages.</summary>
    public static (double Article, IReadOnlyList<double> Passages) Rank(Question question, TermStatistics statistics, StoredArticle stored)
    {
        var weights = RankingWeights.For(question);
        var terms = question.Terms;
        var title = Count(terms, stored.Article.Title ?? "");
        var passages = stored.Passages.Select(passage => Count(terms, passage.Span.Of(stored.Article.Text))).ToList();
        var length = Normal(passages.Sum(passage => passage.Length), statistics.ArticleLength, weights.ArticleLengthShare);
        var titleNormal = Normal(title.Length, TitleLength, weights.TitleLengthShare);
        var article = 0d;
        for (var i = 0; i < terms.Count; i++)
        {
            var weight = terms[i].Weight * statistics.ArticleRarity(terms[i]);
            var frequency = (passages.Sum(passage => passage.Counts[i]) / length) + (weights.Title * title.Counts[i] / titleNormal);
            article += weight * Saturate(frequency, weights.ArticleSaturation);
            article += frequency > 0 ? weight * (weights.Coverage + Extra(weights, terms[i].Kind)) : 0;
        }

        var scores = passages.Select(passage =>
        {
            var normal = Normal(passage.Length, statistics.PassageLength, weights.PassageLengthShare);
            var score = 0d;
            for (var i = 0; i < terms.Count; i++)
            {
                score += terms[i].Weight * statistics.PassageRarity(terms[i])
                    * Saturate((passage.Counts[i] / normal) + (weights.Title * title.Counts[i]), weights.PassageSaturation);
            }

            return article + (weights.Passage * score);
        }).ToList();
        return (scores.Max(), scores);
    }

    public static (int[] Counts, int Length) Count(IReadOnlyList<QueryTerm> terms, string text)
    {
        var folded = CharacterFolding.Fold(text);
        var counts = new int[terms.Count];
        var length = 0;
        foreach (var token in Tokens.In(folded))
        {
            length++;
            var word = folded.Substring(token.Start, token.Length);
            for (var i = 0; i < terms.Count; i++)
            {
                counts[i] += terms[i].Text == word ? 1 : 0;
            }
        }

        return (counts, length);
    }

    private static double Extra(RankingWeights weights, TokenKind kind) => kind switch
    {
        TokenKind.Single => weights.SingleCoverage,
        TokenKind.Word => weights.WordCoverage,
        _ => 0,
    };

    private static double Saturate(double frequency, double saturation) => (1 + saturation) * frequency / (saturation + frequency);

    private static double Normal(int length, double average, double share) => 1 - share + (share * length / average);
}
