using AssistantBot.Answering.Retrieval;
using AssistantBot.Language;

namespace AssistantBot.Answering.Writing;

/// <summary>A sentence as the features see it: with its article, its neighbours and the question.</summary>
internal sealed class SentenceInContext(ArticleSentences article, QuestionTerms question, RankedPassage passage, TextSpan span, int index)
{
    // A cue belongs to what stands within so many characters of it.
    private const int CueReach = 12;

    private const double NoSentences = 0;

    public ArticleSentences Article => article;

    public QuestionTerms Question => question;

    public RankedPassage Passage => passage;

    public TextSpan Span => span;

    /// <summary>Its place among the article's sentences, from 0.</summary>
    public int Index => index;

    /// <summary>For each content term of the question: whether the sentence has it.</summary>
    public bool[] Terms { get; } = new bool[question.Terms.Count];

    /// <summary>Where the terms stand, in the order of the text.</summary>
    public List<(int At, int Term)> Hits { get; } = [];

    /// <summary>Where the cues of the question's types stand that the question does not hold itself.</summary>
    public List<(int At, int Type)> Cues { get; } = [];

    public RetrievedContext Retrieved { get; set; } = null!;

    public ReadOnlySpan<char> Folded => article.Folded.AsSpan(span.Start, span.Length);

    public double Cover(double[] view) => QuestionTerms.Cover(Terms, view);

    /// <summary>The same for a neighbour; nothing beyond the ends of the article.</summary>
    public double CoverOfNeighbour(int distance, double[] view) =>
        index + distance >= 0 && index + distance < article.Sentences.Count
            ? QuestionTerms.Cover(article.Sentences[index + distance].Terms, view)
            : NoSentences;

    public double CoverWith(bool[] others, double[] view) => QuestionTerms.Cover(ArticleSentences.Union(Terms, others), view);

    public double CoverWithNeighbours(double[] view)
    {
        var terms = Terms;
        if (index > 0)
        {
            terms = ArticleSentences.Union(terms, article.Sentences[index - 1].Terms);
        }

        if (index + 1 < article.Sentences.Count)
        {
            terms = ArticleSentences.Union(terms, article.Sentences[index + 1].Terms);
        }

        return QuestionTerms.Cover(terms, view);
    }

    /// <summary>How much of the question stands around the best cue.</summary>
    public double CoverAroundCue(double[] view)
    {
        var best = 0d;
        foreach (var (at, _) in Cues)
        {
            var seen = new HashSet<int>();
            best = Math.Max(best, Hits.Where(hit => Math.Abs(hit.At - at) <= CueReach && seen.Add(hit.Term)).Sum(hit => view[hit.Term]));
        }

        return best;
    }

    public int NewTokens { get; set; }

    public int AllTokens { get; set; }

    public int NewDigits()
    {
        var count = 0;
        var f = Folded;
        for (var i = 0; i < f.Length; i++)
        {
            if (char.IsAsciiDigit(f[i]) && (i == 0 || !char.IsAsciiDigit(f[i - 1])))
            {
                var e = i;
                while (e < f.Length && (char.IsAsciiDigit(f[e]) || f[e] == '.'))
                {
                    e++;
                }

                count += question.Folded.AsSpan().Contains(f[i..e], StringComparison.Ordinal) ? 0 : 1;
            }
        }

        return count;
    }

    public bool HasCue(string type)
    {
        foreach (var cue in Cues)
        {
            if (question.Question.Types[cue.Type].Name == type)
            {
                return true;
            }
        }

        return false;
    }
}
