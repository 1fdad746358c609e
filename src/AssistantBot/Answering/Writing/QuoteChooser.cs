namespace AssistantBot.Answering.Writing;

/// <summary>
/// Chooses what to quote: neighbouring sentences of one passage that hold much of the probability and few characters.
/// A sentence that surely answers stands alone; where it is open which one answers, neighbours come along.
/// </summary>
internal sealed class QuoteChooser
{
    // What a character must bring: a neighbour of 50 characters comes along when the answer is in it with 0.75 % of the
    // probability that is left. Quotations are then as long as when sentences are filled up to 120 characters.
    private const double CostOfCharacter = 0.00015;

    // When the answer is as good as found, what is left is noise, and its neighbours are too.
    private const double LeastLeft = 0.3;

    private readonly List<ScoredSentence> _sentences;
    private readonly int[] _passages;
    private readonly bool[] _taken;

    /// <param name="sentences">All candidates; their probabilities add up to 1.</param>
    public QuoteChooser(IReadOnlyList<ScoredSentence> sentences)
    {
        _sentences = sentences.GroupBy(scored => scored.Sentence.Source)
            .SelectMany(article => article.OrderBy(scored => scored.Sentence.Index))
            .ToList();
        _passages = _sentences.Select((scored, i) => PassageOf(scored.Sentence)).ToArray();
        _taken = new bool[_sentences.Count];
    }

    /// <summary>The share of the probability that is not yet quoted.</summary>
    public double Left => _sentences.Where((_, i) => !_taken[i]).Sum(scored => scored.Score);

    /// <summary>The best of what is left; null if nothing is.</summary>
    public Quotation? Next()
    {
        var left = Math.Max(Left, LeastLeft);
        var (first, last, best) = (-1, -1, double.NegativeInfinity);
        for (var i = 0; i < _sentences.Count; i++)
        {
            var mass = 0d;
            for (var j = i; j < _sentences.Count && !_taken[j] && IsOnePassage(i, j); j++)
            {
                var length = _sentences[j].Sentence.Span.End - _sentences[i].Sentence.Span.Start;
                if (j > i && length > QuoteTrimmer.Longest)
                {
                    break;
                }

                mass += _sentences[j].Score;
                var worth = (mass / left) - (CostOfCharacter * length);
                if (worth > best)
                {
                    (first, last, best) = (i, j, worth);
                }
            }
        }

        return first < 0 ? null : Take(first, last);
    }

    /// <summary>A sentence is quoted already, in other words or in the same.</summary>
    public void Drop(Predicate<CandidateSentence> isQuoted)
    {
        for (var i = 0; i < _taken.Length; i++)
        {
            _taken[i] |= isQuoted(_sentences[i].Sentence);
        }
    }

    private Quotation Take(int first, int last)
    {
        _taken.AsSpan(first, last - first + 1).Fill(true);
        var quoted = _sentences.GetRange(first, last - first + 1);
        return new Quotation(quoted.Select(scored => scored.Sentence).ToList(), quoted.Sum(scored => scored.Score));
    }

    private bool IsOnePassage(int one, int other) =>
        _passages[one] == _passages[other] && _sentences[one].Sentence.Source == _sentences[other].Sentence.Source;

    private static int PassageOf(CandidateSentence sentence)
    {
        var passages = sentence.Source.Passages;
        for (var i = 0; i < passages.Count; i++)
        {
            if (passages[i].Passage.Span.Contains(sentence.Span))
            {
                return i;
            }
        }

        return -1;
    }
}
