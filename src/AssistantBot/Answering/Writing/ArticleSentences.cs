using AssistantBot.Answering.Retrieval;
using AssistantBot.Language;

namespace AssistantBot.Answering.Writing;

/// <summary>An article cut into sentences, with where the terms of the question and the cues of an answer stand.</summary>
internal sealed class ArticleSentences
{
    private readonly QuestionTerms _question;

    public ArticleSentences(RankedArticle source, QuestionTerms question)
    {
        _question = question;
        Source = source;
        Folded = CharacterFolding.Fold(source.Article.Text);
        TitleTerms = question.PresentIn(CharacterFolding.Fold(source.Article.Title ?? ""));
        Sentences = Cut();
        SpotTerms();
        SpotCues();
        Rarity = question.RarityAmong(Sentences.Select(sentence => sentence.Terms).ToList());
        LeadTerms = Sentences.Count == 0 ? TitleTerms : Union(TitleTerms, Sentences[0].Terms);
        Untitled = QuestionTerms.Normalized(question.Rarity.Select((weight, i) => TitleTerms[i] ? 0 : weight).ToArray());
    }

    public RankedArticle Source { get; }

    public string Folded { get; }

    public List<SentenceInContext> Sentences { get; }

    public bool[] TitleTerms { get; }

    /// <summary>The terms of the title and the first sentence, which tell what the article is about.</summary>
    public bool[] LeadTerms { get; }

    /// <summary>How telling a term is among the sentences of this article.</summary>
    public double[] Rarity { get; }

    /// <summary>What the title already says need not be said by a sentence.</summary>
    public double[] Untitled { get; }

    /// <summary>Whether the title has every term of the question.</summary>
    public bool TitleSaysAll => Array.TrueForAll(TitleTerms, present => present);

    public static bool[] Union(bool[] one, bool[] other)
    {
        var union = new bool[one.Length];
        for (var i = 0; i < union.Length; i++)
        {
            union[i] = one[i] || other[i];
        }

        return union;
    }

    // Passage by passage, so that every sentence lies in one.
    private List<SentenceInContext> Cut()
    {
        var sentences = new List<SentenceInContext>();
        foreach (var passage in Source.Passages)
        {
            foreach (var span in Language.Sentences.In(Source.Article.Text, passage.Passage.Span))
            {
                sentences.Add(new SentenceInContext(this, _question, passage, span, sentences.Count));
            }
        }

        return sentences;
    }

    private void SpotTerms()
    {
        var at = 0;
        foreach (var token in Tokens.In(Folded))
        {
            if (SentenceAt(token.Start, ref at) is not { } sentence)
            {
                continue;
            }

            var term = _question.Find(Folded.AsSpan(token.Start, token.Length));
            sentence.Tokens += token.Kind == TokenKind.Single ? 0 : 1;
            sentence.NewTokens += token.Kind == TokenKind.Single || term >= 0 ? 0 : 1;
            if (term >= 0)
            {
                sentence.Terms[term] = true;
                sentence.Hits.Add((token.Start, term));
            }
        }
    }

    private void SpotCues()
    {
        foreach (var type in _question.Question.Types)
        {
            var at = 0;
            foreach (var match in type.Cue.EnumerateMatches(Folded))
            {
                // What the question says already is no answer to it.
                if (SentenceAt(match.Index, ref at) is { } sentence
                    && !_question.Folded.AsSpan().Contains(Folded.AsSpan(match.Index, match.Length), StringComparison.Ordinal))
                {
                    sentence.Cues.Add((match.Index, type.Name));
                }
            }
        }
    }

    // Moves on from a sentence before the place; null between two sentences.
    private SentenceInContext? SentenceAt(int place, ref int at)
    {
        while (at < Sentences.Count && Sentences[at].Span.End <= place)
        {
            at++;
        }

        return at < Sentences.Count && Sentences[at].Span.Start <= place ? Sentences[at] : null;
    }
}
