using System.Collections;
using AssistantBot.Answering.Retrieval;
using AssistantBot.Knowledge;
using AssistantBot.Language;

namespace AssistantBot.Answering.Writing;

/// <summary>The numbered points of an article that answer a question for a list: the first sentence of each point.</summary>
internal sealed class ListedPoints : IEnumerable<TextSpan>
{
    // How many of the likeliest sentences are looked at for a numbered point.
    private const int LikeliestSentences = 3;

    private readonly IReadOnlyList<TextSpan> _points;

    private ListedPoints(RankedArticle source, Enumeration enumeration)
    {
        Article = source.Article;
        _points = enumeration.Items.Select(item => Lead(source, item)).ToList();
    }

    public Article Article { get; }

    /// <summary>The enumeration in which one of the likeliest sentences stands, or which it introduces; null if there is none.</summary>
    public static ListedPoints? Find(IReadOnlyList<ScoredSentence> sentences)
    {
        foreach (var (sentence, _) in sentences.Take(LikeliestSentences))
        {
            var article = sentence.Source.Article;
            var enumeration = Enumerations.In(article.Text)
                .FirstOrDefault(found => found.Span.Overlaps(sentence.Span) || IsIntroducedBy(article.Text, sentence.Span, found));
            if (enumeration is not null)
            {
                return new ListedPoints(sentence.Source, enumeration);
            }
        }

        return null;
    }

    public IEnumerator<TextSpan> GetEnumerator() => _points.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static bool IsIntroducedBy(string text, TextSpan sentence, Enumeration enumeration) =>
        sentence.End <= enumeration.Span.Start
        && string.IsNullOrWhiteSpace(text[sentence.End..enumeration.Span.Start]);

    // The first sentence, as far as it lies in one passage.
    private static TextSpan Lead(RankedArticle source, TextSpan item)
    {
        var text = source.Article.Text;
        var passage = source.Passages.Select(ranked => ranked.Passage.Span).First(span => span.End > item.Start);
        var sentence = Sentences.In(text, item with { End = Math.Min(item.End, passage.End) }).First();
        return QuoteTrimmer.Trim(text, sentence, clause => clause.Start == sentence.Start ? 1 : 0);
    }
}
