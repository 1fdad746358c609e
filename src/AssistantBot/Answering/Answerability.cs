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

    /// <summary>
    /// What the question names and the best article does not: numbers, Latin words, and words that occur nowhere in the
    /// archive. As the asker wrote them.
    /// </summary>
    public static IReadOnlyList<string> Missing(Question question, RetrievedPassages retrieved)
    {
        var missing = MissingTerms(question, retrieved).Select(term => term.Text).ToHashSet(StringComparer.Ordinal);
        var folded = CharacterFolding.Fold(question.Text);
        var marks = new bool[folded.Length];
        foreach (var token in Tokens.In(folded))
        {
            if (missing.Contains(folded.Substring(token.Start, token.Length)))
            {
                marks.AsSpan(token.Start, token.Length).Fill(true);
            }
        }

        return Runs(question.Text, marks).Distinct(StringComparer.Ordinal).ToList();
    }

    private static IEnumerable<QueryTerm> MissingTerms(Question question, RetrievedPassages retrieved)
    {
        var best = retrieved.Articles.Count == 0 ? null : retrieved.Articles[0].Article;
        var terms = question.ContentTerms;
        var counts = new TermMatcher(terms).CountIn(CharacterFolding.Fold($"{best?.Title}\n{best?.Text}")).Counts;
        return terms.Where((term, i) => counts[i] == 0 && IsTelling(term, retrieved.Statistics));
    }

    private static bool IsTelling(QueryTerm term, TermStatistics statistics) =>
        term.Kind == TokenKind.Word || (term.Kind == TokenKind.Bigram && !statistics.IsKnown(term));

    // Neighbouring marks are one word to the reader: 砚湾 and 湾县 are 砚湾县.
    private static IEnumerable<string> Runs(string text, bool[] marks)
    {
        var start = 0;
        while (start < marks.Length)
        {
            var end = start;
            while (end < marks.Length && marks[end])
            {
                end++;
            }

            if (end > start)
            {
                yield return text[start..end];
            }

            start = end + 1;
        }
    }
}
