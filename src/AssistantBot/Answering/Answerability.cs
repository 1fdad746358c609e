using AssistantBot.Answering.Retrieval;
using AssistantBot.Answering.Understanding;
using AssistantBot.Knowledge;
using AssistantBot.Language;

namespace AssistantBot.Answering;

/// <summary>Decides whether what was retrieved answers at all.</summary>
internal static class Answerability
{
    // Set so that at most one answerable question in ten is refused on the question sets used for tuning.
    private const double LeastFit = 0.30;

    public static bool Holds(Question question, RetrievedPassages retrieved)
    {
        if (retrieved.Articles.Count == 0 || question.ContentTerms.Count == 0)
        {
            return false;
        }

        return retrieved.Articles[0].Score / retrieved.Ceiling >= LeastFit;
    }

    /// <summary>The numbers, Latin words and unknown words of the question that the best article does not have.</summary>
    public static IReadOnlyList<string> Missing(Question question, RetrievedPassages retrieved)
    {
        var best = retrieved.Articles.Count == 0 ? "" : CharacterFolding.Fold(retrieved.Articles[0].Article.Title + retrieved.Articles[0].Article.Text);
        var counts = new TermMatcher(question.ContentTerms).CountIn(best).Counts;
        return question.ContentTerms
            .Where((term, i) => counts[i] == 0 && IsTelling(term, retrieved.Statistics))
            .Select(term => term.Text)
            .ToList();
    }

    private static bool IsTelling(QueryTerm term, TermStatistics statistics) =>
        term.Kind == TokenKind.Word || (term.Kind == TokenKind.Bigram && !statistics.IsKnown(term));
}
