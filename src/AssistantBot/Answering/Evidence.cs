using System.Globalization;
using System.Text.RegularExpressions;
using AssistantBot.Answering.Retrieval;
using AssistantBot.Answering.Understanding;
using AssistantBot.Answering.Writing;
using AssistantBot.Language;

namespace AssistantBot.Answering;

/// <summary>What the decision to answer or to refuse looks at: the question, the best article, and the likeliest sentences.</summary>
internal sealed partial class Evidence
{
    // The score list beyond this says nothing more.
    private const int ScoresSeen = 12;

    // Two articles of which so many pairs of characters are the same tell the same story.
    private const double SameStory = 0.45;

    /// <param name="sentences">Most likely first, at least one.</param>
    public Evidence(Question question, RetrievedPassages retrieved, IReadOnlyList<ScoredSentence> sentences)
    {
        Terms = new QuestionTerms(question, retrieved.Statistics);
        Retrieved = retrieved;
        Sentences = sentences;
        Best = sentences[0].Sentence;
        var article = retrieved.Articles[0].Article;
        var places = PlacesNamed.In(question, article);
        Text = CharacterFolding.Fold(string.Create(CultureInfo.InvariantCulture, $"{article.Title}\n{article.Text}\n{article.Published?.Year}\n{places}"));
        Present = Terms.PresentIn(Text);
        Title = PresentIn(article.Title ?? "");
        Passage = PresentIn(retrieved.Articles[0].Passages.MaxBy(ranked => ranked.Score)!.Passage.Span.Of(article.Text));
        var source = Best.Source.Article;
        var beginning = $"{source.Title}\n{Language.Sentences.In(source.Text).FirstOrDefault().Of(source.Text)}";
        var around = Best.Source.Passages.FirstOrDefault(ranked => ranked.Passage.Span.Contains(Best.Span))?.Passage.Span ?? Best.Span;
        var near = $"{beginning}\n{around.Of(source.Text)}";
        Lead = ArticleSentences.Union(Best.Terms, PresentIn(beginning));
        Near = PresentIn(near);
        PlacesNear = PlacesNamed.ShareIn(question, near);
        PlacesInArticle = PlacesNear == 1 ? 1 : PlacesNamed.ShareIn(question, $"{source.Title}\n{source.Text}");
        Lacking = question.ContentTerms
            .Where((term, i) => !Present[i] && term.Kind != TokenKind.Single)
            .Select(retrieved.Statistics.RelativeRarity)
            .OrderDescending()
            .ToList();
        Scores = retrieved.Articles.Take(ScoresSeen).Select(ranked => ranked.Score).ToList();
        NextStory = FindNextStory();
    }

    public QuestionTerms Terms { get; }

    public RetrievedPassages Retrieved { get; }

    public IReadOnlyList<ScoredSentence> Sentences { get; }

    /// <summary>The likeliest sentence.</summary>
    public CandidateSentence Best { get; }

    /// <summary>The best article with its title and the year of its publication, folded.</summary>
    public string Text { get; }

    /// <summary>For each content term: whether the best article has it.</summary>
    public bool[] Present { get; }

    /// <summary>The same for its title.</summary>
    public bool[] Title { get; }

    /// <summary>Of the likeliest sentence with the title and the first sentence of its article.</summary>
    public bool[] Lead { get; }

    /// <summary>The same with the passage of that sentence.</summary>
    public bool[] Near { get; }

    /// <summary>The share of the places asked about that are named there; 1 if none is asked about.</summary>
    public double PlacesNear { get; }

    /// <summary>The share of them that the sentence's article names.</summary>
    public double PlacesInArticle { get; }

    /// <summary>Of the best passage of the best article.</summary>
    public bool[] Passage { get; }

    /// <summary>The relative rarities of the pairs and words that the best article lacks, the rarest first.</summary>
    public List<double> Lacking { get; }

    /// <summary>Scores of the best articles.</summary>
    public List<double> Scores { get; }

    /// <summary>The score of the first article that tells another story than the best one; 0 if none does.</summary>
    public double NextStory { get; }

    public Question Question => Terms.Question;

    /// <summary>The share of a view that the likeliest sentence has together with those beside it.</summary>
    public double CoverAround(double[] view)
    {
        var around = Sentences
            .Select(scored => scored.Sentence)
            .Where(sentence => sentence.Source == Best.Source && Math.Abs(sentence.Index - Best.Index) <= 1)
            .Aggregate(Best.Terms, (terms, sentence) => ArticleSentences.Union(terms, sentence.Terms));
        return QuestionTerms.Cover(around, view);
    }

    /// <summary>The share of the strings the question quotes that stand in the best article; 1 if it quotes none.</summary>
    public double Quoted()
    {
        var quoted = Quotes().Matches(Terms.Folded).Select(match => match.Groups["text"].Value).ToList();
        return quoted.Count == 0 ? 1 : quoted.Count(text => Text.Contains(text, StringComparison.Ordinal)) / (double)quoted.Count;
    }

    [GeneratedRegex("[“「『《\"](?<text>[^”」』》\"]{2,})[”」』》\"]", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Quotes();

    /// <summary>Characters of the longest piece of the question of which no pair stands near the likeliest sentence.</summary>
    public int LongestGap()
    {
        var (longest, run, end) = (0, 0, -1);
        foreach (var token in Tokens.In(Terms.Folded))
        {
            if (token.Kind == TokenKind.Single || Terms.Find(Terms.Folded.AsSpan(token.Start, token.Length)) is not (>= 0 and var term))
            {
                continue;
            }

            run = Near[term] ? 0 : token.Start <= end ? run + 1 : 1;
            end = token.Start + token.Length;
            longest = Math.Max(longest, run);
        }

        return longest;
    }

    /// <summary>The probability of the likeliest sentences for which something holds.</summary>
    public double Probability(Predicate<CandidateSentence> holds)
    {
        const int Likeliest = 5;
        var (held, all) = (0d, 0d);
        foreach (var (sentence, score) in Sentences.Take(Likeliest))
        {
            all += score;
            held += holds(sentence) ? score : 0;
        }

        return held / all;
    }

    private bool[] PresentIn(string text) => Terms.PresentIn(CharacterFolding.Fold(text));

    // Reprints and follow-ups of the same story do not make it less certain.
    private double FindNextStory()
    {
        var best = PairsOf(Retrieved.Articles[0]);
        return Retrieved.Articles.Skip(1).Take(ScoresSeen).FirstOrDefault(other => Sameness.Of(best, PairsOf(other)) <= SameStory)?.Score ?? 0;
    }

    private static HashSet<uint> PairsOf(RankedArticle article) => Sameness.Pairs(CharacterFolding.Fold(article.Article.Text));
}
