namespace AssistantBot.Knowledge.Memory;

/// <summary>Adds to each passage what a term is worth there, by the BM25 of FTS5 and in its order of operations.</summary>
/// <param name="rarity">Of the term.</param>
/// <param name="lengths">Tokens of each passage.</param>
/// <param name="norms">What a passage's length adds to the divisor, for every length there is.</param>
internal readonly ref struct TermScorer(double rarity, ReadOnlySpan<int> lengths, ReadOnlySpan<double> norms, ScoreSheet sheet)
    : IPostingVisitor
{
    /// <summary>The constant k1 of bm25() in FTS5.</summary>
    public const double Saturation = 1.2;

    private readonly ReadOnlySpan<int> _lengths = lengths;
    private readonly ReadOnlySpan<double> _norms = norms;

    public void Visit(int document, int frequency)
    {
        double occurrences = frequency;
        sheet.Add(document, rarity * (occurrences * (Saturation + 1) / (occurrences + _norms[_lengths[document]])));
    }
}
