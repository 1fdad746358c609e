using AssistantBot.Knowledge;

namespace AssistantBot.Answering.Retrieval;

/// <summary>How common the question's terms are in the archive.</summary>
internal sealed class TermStatistics(PassageCandidates candidates, ArchiveTotals totals)
{
    // An archive is taken to be at least so large. In one of a few articles a term that occurs would otherwise count as
    // next to nothing beside one that does not, and every question as half missed.
    private const double FewestPassages = 100;
    private const double FewestArticles = 30;

    /// <summary>Tokens of an average article.</summary>
    public double ArticleLength { get; } = Math.Max(1, totals.Tokens / Math.Max(1d, totals.Articles));

    /// <summary>Tokens of an average passage.</summary>
    public double PassageLength { get; } = Math.Max(1, totals.Tokens / Math.Max(1d, totals.Passages));

    public bool IsKnown(QueryTerm term) => Frequency(term) > 0;

    /// <summary>Inverse document frequency over passages, as in BM25; never negative.</summary>
    public double PassageRarity(QueryTerm term) => Rarity(Frequency(term), Passages);

    /// <summary>
    /// The same over articles. In how many articles a term occurs is estimated from its passages: so many as would be
    /// hit if the passages were spread by chance.
    /// </summary>
    public double ArticleRarity(QueryTerm term)
    {
        var articles = Math.Max(1d, totals.Articles);
        return Rarity(articles * (1 - Math.Exp(-Frequency(term) / articles)), Math.Max(articles, FewestArticles));
    }

    /// <summary>Rarity against that of a term that occurs nowhere, 0 to 1.</summary>
    public double RelativeRarity(QueryTerm term) => PassageRarity(term) / Rarity(0, Passages);

    private double Passages => Math.Max(candidates.PassageCount, FewestPassages);

    private long Frequency(QueryTerm term) => candidates.Frequencies.GetValueOrDefault(term.Text);

    private static double Rarity(double frequency, double total) =>
        Math.Log(1 + (Math.Max(0, total - frequency + 0.5) / (frequency + 0.5)));
}
