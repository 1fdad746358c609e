using AssistantBot.Knowledge;
using AssistantBot.Language;

namespace AssistantBot.Answering.Writing;

/// <summary>Neighbouring sentences of one passage that are quoted together.</summary>
/// <param name="Sentences">In the order of the text, at least one.</param>
/// <param name="Probability">That the answer is among them.</param>
internal sealed record Quotation(IReadOnlyList<CandidateSentence> Sentences, double Probability)
{
    public Article Article => Sentences[0].Source.Article;

    public TextSpan Span => new(Sentences[0].Span.Start, Sentences[^1].Span.End);

    public bool Holds(CandidateSentence sentence) => Sentences.Any(own => own.Source == sentence.Source && own.Index == sentence.Index);
}
