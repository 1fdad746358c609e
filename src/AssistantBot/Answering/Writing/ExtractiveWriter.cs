using AssistantBot.Answering.Retrieval;
using AssistantBot.Answering.Understanding;
using AssistantBot.Knowledge;
using AssistantBot.Language;

namespace AssistantBot.Answering.Writing;

/// <summary>Writes without a model: picks the sentences that answer and quotes them.</summary>
internal static class ExtractiveWriter
{
    private const int MostSentences = 3;

    // A second or third sentence is added when it is nearly as likely to answer as the first.
    private const double NearlyAsGood = 0.75;

    /// <param name="sentences">Most likely first, at least one.</param>
    public static IReadOnlyList<DraftSentence> Write(Question question, RetrievedPassages retrieved, IReadOnlyList<ScoredSentence> sentences)
    {
        if (question is { AsksForList: true, AsksForPoints: false }
            && NamedItems.Find(question, sentences, out var article) is { Count: > 0 } groups)
        {
            return groups.Select(group => Quote(article!, group)).ToList();
        }

        if (question.AsksForList && ListedPoints.Find(question, sentences) is { } points)
        {
            return points.Select(point => Quote(points.Article, point)).ToList();
        }

        var trimmer = new TermMatcher(question.ContentTerms);
        var weights = question.ContentTerms.Select(term => term.Weight * retrieved.Statistics.PassageRarity(term)).ToArray();
        return Choose(question, sentences)
            .Select(sentence => Quote(sentence.Source.Article, Shorten(question, sentence, trimmer, weights)))
            .ToList();
    }

    private static List<CandidateSentence> Choose(Question question, IReadOnlyList<ScoredSentence> sentences)
    {
        var chosen = new List<CandidateSentence> { sentences[0].Sentence };
        chosen.AddRange(FollowingReasons.Find(question, sentences).Take(MostSentences - 1));
        foreach (var (sentence, score) in sentences)
        {
            if (chosen.Count == MostSentences || score < NearlyAsGood * sentences[0].Score)
            {
                break;
            }

            if (!chosen.Exists(earlier => SaysTheSame(earlier.Folded, sentence.Folded)))
            {
                chosen.Add(sentence);
            }
        }

        return chosen;
    }

    // A reprint changes a word here and there.
    private static bool SaysTheSame(string one, string other)
    {
        const double Shared = 0.8;
        var (pairs, others) = (Pairs(one), Pairs(other));
        return pairs.Count(others.Contains) >= Shared * Math.Min(pairs.Count, others.Count);
    }

    private static HashSet<string> Pairs(string text) =>
        Enumerable.Range(0, Math.Max(0, text.Length - 1)).Select(i => text.Substring(i, 2)).ToHashSet(StringComparer.Ordinal);

    private static TextSpan Shorten(Question question, CandidateSentence sentence, TermMatcher matcher, double[] weights)
    {
        var text = sentence.Source.Article.Text;
        if (question.AsksForList && QuoteTrimmer.FindList(text, sentence.Span) is { } list)
        {
            return sentence.Span.Length <= QuoteTrimmer.Longest ? sentence.Span : list;
        }

        return QuoteTrimmer.Trim(text, sentence.Span, clause =>
        {
            var folded = CharacterFolding.Fold(clause.Of(text));
            var counts = matcher.CountIn(folded).Counts;
            var cues = question.Types.Count(type => type.Cue.IsMatch(folded));
            return counts.Select((count, i) => count > 0 ? weights[i] : 0).Sum() + (weights.Sum() * 0.1 * cues);
        });
    }

    private static DraftSentence Quote(Article article, TextSpan span) => new(span.Of(article.Text), article, span);
}
