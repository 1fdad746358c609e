using AssistantBot.Language;

namespace AssistantBot.Knowledge;

/// <summary>A pointer from a sentence of an answer to the exact words that bear it out.</summary>
/// <param name="Number">As shown to the reader, from 1.</param>
/// <param name="Passage">The retrieved passage in which the words stand.</param>
/// <param name="Span">The words within the article's text.</param>
internal sealed record Citation(int Number, Article Article, Passage Passage, TextSpan Span)
{
    public string Quote => Span.Of(Article.Text);
}
