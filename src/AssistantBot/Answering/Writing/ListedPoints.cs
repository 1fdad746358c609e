using System.Collections;
using System.Text.RegularExpressions;
using AssistantBot.Answering.Retrieval;
using AssistantBot.Answering.Understanding;
using AssistantBot.Knowledge;
using AssistantBot.Language;

namespace AssistantBot.Answering.Writing;

/// <summary>The numbered points of an article that answer a question for a list: the first sentence of each point.</summary>
internal sealed partial class ListedPoints : IEnumerable<TextSpan>
{
    // How many of the likeliest sentences are looked at for a numbered point.
    private const int LikeliestSentences = 3;

    // Points answer when they and what introduces them have so much of the probability; else a sentence answers that
    // stands among points by chance.
    private const double LeastProbability = 0.5;

    // Longer items are the sections of a document, not the points of a speech.
    private const int LongestPoint = 300;

    private readonly IReadOnlyList<TextSpan> _points;

    private ListedPoints(RankedArticle source, Enumeration enumeration)
    {
        Article = source.Article;
        _points = enumeration.Items.Select(item => Lead(source, item)).ToList();
    }

    public Article Article { get; }

    /// <summary>
    /// The enumeration in which one of the likeliest sentences stands or which it introduces; when points are asked
    /// for by their number, the likeliest one of the best article. Null if there is none.
    /// </summary>
    public static ListedPoints? Find(Question question, IReadOnlyList<ScoredSentence> sentences)
    {
        foreach (var (sentence, _) in sentences.Take(LikeliestSentences))
        {
            var enumeration = Points(sentence.Source).FirstOrDefault(found => Touches(sentence, found));
            if (enumeration is not null && (CountsPoints(question) || Probability(sentence.Source, enumeration, sentences) >= LeastProbability))
            {
                return new ListedPoints(sentence.Source, enumeration);
            }
        }

        return CountsPoints(question) ? FindInArticle(sentences[0].Sentence.Source, sentences) : null;
    }

    private static ListedPoints? FindInArticle(RankedArticle source, IReadOnlyList<ScoredSentence> sentences)
    {
        var best = Points(source)
            .MaxBy(enumeration => sentences
                .Where(scored => scored.Sentence.Source == source && Touches(scored.Sentence, enumeration))
                .Select(scored => scored.Score)
                .DefaultIfEmpty(0)
                .Max());
        return best is null ? null : new ListedPoints(source, best);
    }

    // “Which three measures” asks for all points, “which measures” for those that a sentence names too.
    private static bool CountsPoints(Question question) => question.AsksForPoints && Counted().IsMatch(CharacterFolding.Fold(question.Text));

    [GeneratedRegex("几点|几个?(方面|项|条|措施)|哪[几两二三四五六七八九十]", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Counted();

    private static double Probability(RankedArticle source, Enumeration enumeration, IReadOnlyList<ScoredSentence> sentences) => sentences
        .Where(scored => scored.Sentence.Source == source && Touches(scored.Sentence, enumeration))
        .Sum(scored => scored.Score);

    private static IEnumerable<Enumeration> Points(RankedArticle source) =>
        Enumerations.In(source.Article.Text).Where(enumeration => enumeration.Items.Average(item => item.Length) <= LongestPoint);

    private static bool Touches(CandidateSentence sentence, Enumeration enumeration) =>
        enumeration.Span.Overlaps(sentence.Span) || IsIntroducedBy(sentence.Source.Article.Text, sentence.Span, enumeration);

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
