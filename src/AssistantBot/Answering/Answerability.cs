using AssistantBot.Answering.Retrieval;
using AssistantBot.Answering.Understanding;
using AssistantBot.Answering.Writing;
using AssistantBot.Knowledge;
using AssistantBot.Language;

namespace AssistantBot.Answering;

/// <summary>Decides whether what was retrieved answers at all.</summary>
internal static class Answerability
{
    // A sentence that has less of the question than this, with its title and the beginning of its article, is about
    // something else. It matters in archives of a few articles, which are smaller than those the weights were fitted on.
    private const double LeastShared = 0.2;

    // They join words and belong to none; a pair that holds one tells nothing.
    private const string FunctionCharacters = "的是在了和与及为有等对从到把被上中下将由于就也都还并其之";

    /// <param name="sentences">Most likely first.</param>
    public static bool Holds(Question question, RetrievedPassages retrieved, IReadOnlyList<ScoredSentence> sentences) =>
        Holds(question, retrieved, sentences, FittedWeights.Refusal);

    public static bool Holds(
        Question question, RetrievedPassages retrieved, IReadOnlyList<ScoredSentence> sentences, FittedWeights weights) =>
        sentences.Count > 0
        && question.ContentTerms.Count > 0
        && HasSubject(question, retrieved.Articles[0].Article)
        && !UnknownNames.AnyIn(question, retrieved)
        && FigureCheck.Passes(question, sentences)
        && Holds(new Evidence(question, retrieved, sentences), weights);

    private static bool Holds(Evidence evidence, FittedWeights weights) =>
        QuestionTerms.Cover(evidence.Lead, evidence.Terms.Rarity) >= LeastShared && Margin(evidence, weights) >= 0;

    // The weights were fitted on answerable questions against unanswerable ones of the same topics and against the same
    // questions with the answering article taken out; the constant sets how many answerable ones are refused.
    private static double Margin(Evidence evidence, FittedWeights weights) =>
        RefusalFeatures.All.Sum(feature => weights[feature.Name] * feature.Of(evidence)) + weights[FittedWeights.Constant];

    // A lone digit or character in common is no subject in common.
    private static bool HasSubject(Question question, Article article)
    {
        var text = CharacterFolding.Fold($"{article.Title}\n{article.Text}");
        return question.ContentTerms.Any(term => term.Text.Length > 1 && text.Contains(term.Text, StringComparison.Ordinal));
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
        var named = new List<string>();
        foreach (var token in Tokens.In(folded))
        {
            if (!missing.Contains(folded.Substring(token.Start, token.Length)))
            {
                continue;
            }

            if (token.Kind == TokenKind.Word)
            {
                named.Add(question.Text.Substring(token.Start, token.Length));
            }
            else
            {
                marks.AsSpan(token.Start, token.Length).Fill(true);
            }
        }

        for (var i = 0; i < marks.Length; i++)
        {
            marks[i] &= !FunctionCharacters.Contains(folded[i], StringComparison.Ordinal);
        }

        // Two characters may be the end of one word and the beginning of the next.
        return named.Concat(Runs(question.Text, marks).Where(run => run.Length > 2)).Distinct(StringComparer.Ordinal).ToList();
    }

    private static IEnumerable<QueryTerm> MissingTerms(Question question, RetrievedPassages retrieved)
    {
        var best = retrieved.Articles.Count == 0 ? null : retrieved.Articles[0].Article;
        var terms = question.ContentTerms;
        var counts = new TermMatcher(terms).CountIn(CharacterFolding.Fold($"{best?.Title}\n{best?.Text}\n{best?.Published?.Year}")).Counts;
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
