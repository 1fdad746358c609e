using System.Buffers;
using AssistantBot.Knowledge;
using AssistantBot.Language;

namespace AssistantBot.Answering.Retrieval;

/// <summary>
/// Finds a question's terms in a text. Han characters and pairs of them, which are nearly all of a text, are found
/// through tables; the rest is looked up as strings.
/// </summary>
internal sealed class TermMatcher
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly HanTerms _han = new();

    public TermMatcher(IReadOnlyList<QueryTerm> terms)
    {
        for (var i = 0; i < terms.Count; i++)
        {
            _numbers[terms[i].Text] = i;
            _han.Add(terms[i].Text, i);
        }

        Count = terms.Count;
        _lookup = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public int Count { get; }

    /// <summary>The term's place in the list given, or -1.</summary>
    public int Find(ReadOnlySpan<char> token) => _lookup.TryGetValue(token, out var number) ? number : -1;

    /// <summary>How often each term occurs in a text, and how many tokens the text has.</summary>
    /// <param name="text">Folded or not: it makes no difference.</param>
    public (int[] Counts, int Length) CountIn(ReadOnlySpan<char> text)
    {
        var counts = new int[Count];
        return (counts, CountIn(text, counts));
    }

    /// <summary>Adds to the counts how often each term occurs in a text; returns how many tokens the text has.</summary>
    /// <param name="text">Folded or not: it makes no difference.</param>
    public int CountIn(ReadOnlySpan<char> text, Span<int> counts)
    {
        // Characters of two code units pair with their neighbours; they are too rare for a table.
        if (text.ContainsAnyInRange('\uD800', '\uDFFF'))
        {
            return CountTokens(text, counts);
        }

        var length = 0;
        var index = 0;
        while (index < text.Length)
        {
            var start = index;
            index = _han.CountRun(text, index, counts);

            // As many tokens as characters, and a pair for every two neighbours.
            length += Math.Max(0, (2 * (index - start)) - 1);
            start = index;
            index = EndOfOthers(text, index, out var hasWords);
            length += hasWords ? CountTokens(text[start..index], counts) : 0;
        }

        return length;
    }

    private int EndOfOthers(ReadOnlySpan<char> text, int index, out bool hasWords)
    {
        hasWords = false;
        while (index < text.Length && _han[text[index]] == HanTerms.None)
        {
            hasWords |= char.IsLetterOrDigit(text[index]);
            index++;
        }

        return index;
    }

    private int CountTokens(ReadOnlySpan<char> text, Span<int> counts)
    {
        var buffer = ArrayPool<char>.Shared.Rent(text.Length);
        CharacterFolding.Fold(text, buffer);
        var folded = buffer.AsSpan(0, text.Length);
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

        ArrayPool<char>.Shared.Return(buffer);
        return length;
    }
}
