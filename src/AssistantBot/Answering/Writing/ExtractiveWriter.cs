using AssistantBot.Answering.Retrieval;
using AssistantBot.Answering.Understanding;
using AssistantBot.Knowledge;
using AssistantBot.Language;

namespace AssistantBot.Answering.Writing;

/// <summary>Writes without a model: picks the sentences that answer and quotes them.</summary>
internal static class ExtractiveWriter
{
    private const int MostQuotations = 3;

    // No more is quoted when the answer is among what is quoted with all but this probability.
    private const double Certain = 0.01;

    // A sentence of which so many pairs of characters are quoted already says nothing new.
    private const double Repeated = 0.8;

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

        var matcher = new TermMatcher(question.ContentTerms);
        var weights = question.ContentTerms.Select(term => term.Weight * retrieved.Statistics.PassageRarity(term)).ToArray();
        return Choose(question, sentences)
            .Select(quotation => Quote(quotation.Article, Shorten(question, quotation, matcher, weights)))
            .ToList();
    }

    private static List<Quotation> Choose(Question question, IReadOnlyList<ScoredSentence> sentences)
    {
        var chooser = new QuoteChooser(sentences);
        var chosen = new List<Quotation>();
        var reasons = FollowingReasons.Find(question, sentences).Take(MostQuotations - 1).ToList();
        while (chosen.Count < MostQuotations && (chosen.Count == 0 || chooser.Left > Certain) && chooser.Next() is { } quotation)
        {
            Add(quotation);
            foreach (var reason in chosen.Count > 1 ? [] : reasons.Where(reason => !chosen.Exists(earlier => earlier.Holds(reason))))
            {
                Add(new Quotation([reason], 0));
            }
        }

        return chosen;

        void Add(Quotation quotation)
        {
            chosen.Add(quotation);
            var said = Sameness.Pairs(string.Concat(quotation.Sentences.Select(sentence => sentence.Folded)));
            chooser.Drop(sentence => quotation.Holds(sentence) || SaysNothingNew(sentence, said));
        }
    }

    private static bool SaysNothingNew(CandidateSentence sentence, HashSet<uint> said)
    {
        var pairs = Sameness.Pairs(sentence.Folded);
        return pairs.Count(said.Contains) >= Repeated * pairs.Count;
    }

    private static TextSpan Shorten(Question question, Quotation quotation, TermMatcher matcher, double[] weights)
    {
        var text = quotation.Article.Text;
        if (question.AsksForList && QuoteTrimmer.FindList(text, quotation.Span) is { } list)
        {
            return quotation.Span.Length <= QuoteTrimmer.Longest ? quotation.Span : list;
        }

        return QuoteTrimmer.Trim(text, quotation.Span, clause =>
        {
            var folded = CharacterFolding.Fold(clause.Of(text));
            var counts = matcher.CountIn(folded).Counts;
            var cues = question.Types.Count(type => type.Cue.IsMatch(folded));
            return counts.Select((count, i) => count > 0 ? weights[i] : 0).Sum() + (weights.Sum() * 0.1 * cues);
        });
    }

    private static DraftSentence Quote(Article article, TextSpan span) => new(span.Of(article.Text), article, span);
}
