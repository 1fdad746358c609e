using System.Text.RegularExpressions;
using AssistantBot.Language;

namespace AssistantBot.Evaluation.Baseline;

/// <summary>
/// Quotes without any learning: the sentences of the five best articles by the rarity of the words they share with the
/// question and half the score of the article, each grown by its better neighbour.
/// </summary>
internal static partial class BaselineWriter
{
    private const int Articles = 5;
    private const int Quotes = 3;
    private const double ArticleShare = 0.5;

    /// <param name="limit">A quotation is grown up to so many characters.</param>
    public static IReadOnlyList<string> Write(Bm25 index, string question, int limit)
    {
        var ranked = index.Rank(question, Articles);
        var tokens = Bm25.Counts(question).Keys.ToList();
        var weights = tokens.Select(index.Rarity).ToList();
        var sentences = ranked.SelectMany(article => Sentences(index.TextOf(article.Article))
            .Select((span, place) => (article.Article, Place: place, Span: span))
            .Select(sentence => (sentence.Article, sentence.Place, sentence.Span, Score: Overlap(index.TextOf(sentence.Article), sentence.Span)
                + (ArticleShare * article.Score / ranked[0].Score)))).ToList();
        return sentences.OrderByDescending(sentence => sentence.Score)
            .DistinctBy(sentence => sentence.Span.Of(index.TextOf(sentence.Article)))
            .Take(Quotes)
            .Select(best => Grow(best.Article, best.Place))
            .ToList();

        double Overlap(string text, TextSpan span)
        {
            var counts = Bm25.Counts(span.Of(text));
            return tokens.Select((token, i) => counts.ContainsKey(token) ? weights[i] : 0).Sum() / weights.Sum();
        }

        string Grow(int article, int place)
        {
            var all = sentences.Where(sentence => sentence.Article == article).ToList();
            var (first, last) = (place, place);
            while (true)
            {
                var neighbours = new[] { first - 1, last + 1 }
                    .Where(i => i >= 0 && i < all.Count)
                    .Where(i => all[Math.Max(i, last)].Span.End - all[Math.Min(i, first)].Span.Start <= limit)
                    .ToList();
                if (neighbours.Count == 0)
                {
                    return index.TextOf(article)[all[first].Span.Start..all[last].Span.End];
                }

                var better = neighbours.MaxBy(i => all[i].Score);
                (first, last) = (Math.Min(first, better), Math.Max(last, better));
            }
        }
    }

    private static List<TextSpan> Sentences(string text) => Sentence().Matches(text)
        .Select(match => new TextSpan(match.Index, match.Index + match.Length).Trim(text))
        .Where(span => !span.IsEmpty)
        .ToList();

    [GeneratedRegex("[^。！？；\n]*([。！？；]+[”’」』）]*|\n|$)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Sentence();
}
