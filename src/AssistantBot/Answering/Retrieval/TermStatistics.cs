using AssistantBot.Knowledge;

namespace AssistantBot.Answering.Retrieval;

/// <summary>How common the question's terms are in the archive.</summary>
internal sealed class TermStatistics(PassageCandidates candidates, ArchiveTotals totals)
{
    /// <summary>Tokens of an average article.</summary>
    public double ArticleLength { get; } = Math.Max(1, totals.Tokens / Math.Max(1d, totals.Articles));

    /// <summary>Tokens of an average passage.</summary>
    public double PassageLength { get; } = Math.Max(1, totals.Tokens / Math.Max(1d, totals.Passages));

    public bool IsKnown(QueryTerm term) => candidates.Frequencies.GetValueOrDefault(term.Text) > 0;

    /// <summary>Inverse document frequency over passages, as in BM25; never negative.</summary>
    public double Rarity(QueryTerm term)
    {
        var frequency = candidates.Frequencies.GetValueOrDefault(term.Text);
        return Math.Log(1 + ((candidates.PassageCount - frequency + 0.5) / (frequency + 0.5)));
    }
}
