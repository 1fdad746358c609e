using AssistantBot.Answering.Retrieval;
using AssistantBot.Language;

namespace AssistantBot.Answering.Writing;

/// <summary>A sentence as the features see it: with its article, its neighbours and the question.</summary>
/// <param name="passage">In which it lies.</param>
/// <param name="index">Its place among the article's sentences, from 0.</param>
internal sealed class SentenceInContext(ArticleSentences article, QuestionTerms question, RankedPassage passage, TextSpan span, int index)
{
    // A cue belongs to what stands within so many characters of it.
    private const int CueReach = 12;

    public ArticleSentences Article => article;

    public QuestionTerms Question => question;

    public RankedPassage Passage => passage;

    public TextSpan Span => span;

    public int Index => index;

    /// <summary>For each content term of the question: whether the sentence has it.</summary>
    public bool[] Terms { get; } = new bool[question.Terms.Count];

    /// <summary>Where the terms stand, in the order of the text.</summary>
    public List<(int At, int Term)> Hits { get; } = [];

    /// <summary>Where the cues of the question's types stand that the question does not hold itself.</summary>
    public List<(int At, string Type)> Cues { get; } = [];

    /// <summary>Pairs of characters and words.</summary>
    public int Tokens { get; set; }

    /// <summary>Those of them that the question does not have.</summary>
    public int NewTokens { get; set; }

    /// <summary>What it competes with; set when all candidates are known.</summary>
    public RetrievedContext Retrieved { get; set; } = null!;

    public ReadOnlySpan<char> Folded => article.Folded.AsSpan(span.Start, span.Length);

    public double Cover(double[] view) => QuestionTerms.Cover(Terms, view);

    public double CoverWith(bool[] others, double[] view) => QuestionTerms.Cover(ArticleSentences.Union(Terms, others), view);

    public double CoverWithNeighbours(double[] view)
    {
        var terms = Terms;
        for (var i = Math.Max(0, index - 1); i <= Math.Min(index + 1, article.Sentences.Count - 1); i++)
        {
            terms = i == index ? terms : ArticleSentences.Union(terms, article.Sentences[i].Terms);
        }

        return QuestionTerms.Cover(terms, view);
    }

    /// <summary>How much of the question stands around the best cue.</summary>
    public double CoverAroundCue(double[] view)
    {
        var best = 0d;
        foreach (var (at, _) in Cues)
        {
            var covered = new bool[view.Length];
            foreach (var hit in Hits)
            {
                covered[hit.Term] |= Math.Abs(hit.At - at) <= CueReach;
            }

            best = Math.Max(best, QuestionTerms.Cover(covered, view));
        }

        return best;
    }

    public bool HasCue(string type) => Cues.Exists(cue => cue.Type == type);

    /// <summary>Numbers that the question does not have, at most so many.</summary>
    public int NewNumbers(int most)
    {
        var (count, i) = (0, 0);
        var text = Folded;
        while (i < text.Length && count < most)
        {
            var end = i;
            while (end < text.Length && (char.IsAsciiDigit(text[end]) || (end > i && text[end] == '.')))
            {
                end++;
            }

            count += end > i && !question.Folded.AsSpan().Contains(text[i..end], StringComparison.Ordinal) ? 1 : 0;
            i = Math.Max(end, i + 1);
        }

        return count;
    }
}
