using AssistantBot.Language;

namespace AssistantBot.Knowledge;

/// <summary>Which terms of a query find its candidates, the same in every index of words.</summary>
internal static class CandidateTerms
{
    // The rarest terms find the passages; the common rest costs twenty times as much and moves recall by 0.4 points.
    private const int RarestTerms = 24;

    // With fewer pairs and words than this in the question, single characters are needed to find anything.
    private const int EnoughTerms = 3;

    /// <param name="frequencies">For every term: how many passages hold it.</param>
    /// <returns>Rarest first, without those that occur nowhere.</returns>
    public static IReadOnlyList<QueryTerm> Choose(IReadOnlyList<QueryTerm> terms, IReadOnlyDictionary<string, long> frequencies)
    {
        var known = terms.Where(term => frequencies[term.Text] > 0).DistinctBy(term => term.Text).ToList();
        var strong = known.Where(term => term.Kind != TokenKind.Single && term.Weight >= 1).ToList();
        var used = strong.Count >= EnoughTerms ? strong : known;
        return used.OrderBy(term => frequencies[term.Text]).Take(RarestTerms).ToList();
    }
}
