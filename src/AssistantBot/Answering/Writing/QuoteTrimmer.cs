using AssistantBot.Language;

namespace AssistantBot.Answering.Writing;

/// <summary>Shortens a long sentence to the clauses that answer, so that a quotation is read at a glance.</summary>
internal static class QuoteTrimmer
{
    /// <summary>A quotation is shortened when it is longer than this.</summary>
    public const int Longest = 180;

    /// <param name="worth">How much a clause tells; it is asked once for each.</param>
    public static TextSpan Trim(string text, TextSpan sentence, Func<TextSpan, double> worth)
    {
        if (sentence.Length <= Longest)
        {
            return sentence;
        }

        var clauses = Clauses.In(text, sentence).ToList();
        var worths = clauses.Select(worth).ToList();
        var (best, bestWorth) = (clauses[0], -1d);
        for (var first = 0; first < clauses.Count; first++)
        {
            var total = 0d;
            for (var last = first; last < clauses.Count; last++)
            {
                var window = new TextSpan(clauses[first].Start, clauses[last].End);
                total += worths[last];
                if (window.Length > Longest && last > first)
                {
                    break;
                }

                // Of equal worth the longer one reads better.
                if (total > bestWorth || (total >= bestWorth && window.Length > best.Length))
                {
                    (best, bestWorth) = (window, total);
                }
            }
        }

        return best.Trim(text);
    }

    /// <summary>All clauses that belong to a list divided by 、, from the first such clause to the last.</summary>
    public static TextSpan? FindList(string text, TextSpan sentence)
    {
        var lists = Clauses.In(text, sentence).Where(clause => Marks(text, clause) > 0).ToList();
        return lists.Count == 0 || lists.Sum(clause => Marks(text, clause)) < 2
            ? null
            : new TextSpan(lists[0].Start, lists[^1].End).Trim(text);
    }

    private static int Marks(string text, TextSpan clause) => text.AsSpan(clause.Start, clause.Length).Count('、');
}
