using AssistantBot.Knowledge;
using AssistantBot.Language;

namespace AssistantBot.Answering.Retrieval;

/// <summary>Finds a question's terms in folded text.</summary>
internal sealed class TermMatcher
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public TermMatcher(IReadOnlyList<QueryTerm> terms)
    {
        for (var i = 0; i < terms.Count; i++)
        {
            _numbers[terms[i].Text] = i;
        }

        Count = terms.Count;
        _lookup = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public int Count { get; }

    /// <summary>The term's place in the list given, or -1.</summary>
    public int Find(ReadOnlySpan<char> token) => _lookup.TryGetValue(token, out var number) ? number : -1;

    /// <summary>How often each term occurs in a text, and how many tokens the text has.</summary>
    public (int[] Counts, int Length) CountIn(ReadOnlySpan<char> folded)
    {
        var counts = new int[Count];
        var length = 0;
        foreach (var token in Tokens.In(folded))
        {
            length++;
            var number = Find(folded.Slice(token.Start, token.Length));
            if (number >= 0)
            {
                counts[number]++;
            }
        }

        return (counts, length);
    }
}
