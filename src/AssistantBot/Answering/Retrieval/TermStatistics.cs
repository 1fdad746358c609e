using AssistantBot.Knowledge;

namespace AssistantBot.Answering.Retrieval;

/// <summary>How common the question's terms are in the archive.</summary>
internal sealed class TermStatistics(PassageCandidates candidates, ArchiveTotals totals)
{
    /// <summary>Tokens of an average article.</summary>
    public double ArticleLength { get; } = Math.Max(1, totals.Tokens / Math.Max(1d, totals.Articles));

    /// <summary>Tokens of an average passage.</summary>
    public double PassageLength { get; } = Math.Max(1, totals.Tokens / Math.Max(1d, totals.Passages));

    public bool IsKnown(QueryTerm term) => Frequency(term) > 0;

    /// <summary>Inverse document frequency over passages, as in BM25; never negative.</summary>
    public double PassageRarity(QueryTerm term) => Rarity(Frequency(term), candidates.PassageCount);

    /// <summary>
    /// The same over articles. In how many articles a term occurs is estimated from its passages: so many as would be
    /// hit if the passages were spread by chance.
    /// </summary>
    public double ArticleRarity(QueryTerm term)
    {
        var articles = Math.Max(1d, totals.Articles);
        return Rarity(articles * (1 - Math.Exp(-Frequency(term) / articles)), articles);
    }

    /// <summary>Rarity against that of a term that occurs nowhere, 0 to 1.</summary>
    public double RelativeRarity(QueryTerm term) => PassageRarity(term) / Rarity(0, Math.Max(1, candidates.PassageCount));

    private long Frequency(QueryTerm term) => candidates.Frequencies.GetValueOrDefault(term.Text);

    private static double Rarity(double frequency, double total) =>
        Math.Log(1 + ((total - frequency + 0.5) / (frequency + 0.5)));
}
