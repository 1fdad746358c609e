namespace AssistantBot.Answering.Retrieval;

/// <summary>How often each term of a question occurs in an article: in its title, in each passage, and in all of them.</summary>
internal sealed class TermCounts
{
    private readonly int[] _counts;
    private readonly int _terms;

    /// <param name="counts">Room for at least two rows more than there are passages, each of as many numbers as there are terms.</param>
    public TermCounts(int[] counts, int terms, int passages)
    {
        _counts = counts;
        _terms = terms;
        Lengths = new int[passages];
        counts.AsSpan(0, (passages + 2) * terms).Clear();
    }

    /// <summary>Tokens of the title.</summary>
    public int TitleLength { get; set; }

    /// <summary>Tokens of each passage.</summary>
    public int[] Lengths { get; }

    public Span<int> Title => Row(0);

    public Span<int> Body => Row(1);

    public Span<int> Passage(int index) => Row(index + 2);

    /// <summary>Makes <see cref="Body"/> the sum of the passages.</summary>
    public void AddUp()
    {
        var body = Body;
        for (var i = 0; i < Lengths.Length; i++)
        {
            Add(body, Passage(i));
        }
    }

    private static void Add(Span<int> sum, ReadOnlySpan<int> addend)
    {
        for (var i = 0; i < sum.Length; i++)
        {
            sum[i] += addend[i];
        }
    }

    private Span<int> Row(int row) => _counts.AsSpan(row * _terms, _terms);
}
