using System.Globalization;
using AssistantBot.Answering.Retrieval;
using AssistantBot.Answering.Understanding;
using AssistantBot.Answering.Writing;
using AssistantBot.Knowledge;
using AssistantBot.Language;

namespace AssistantBot.Answering;

/// <summary>What the decision to answer or to refuse looks at: the question, the best article, and the likeliest sentences.</summary>
internal sealed class Evidence
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
        Lead = ArticleSentences.Union(Best.Terms, LeadOf(Best.Source.Article));
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

    /// <summary>Of the best passage of the best article.</summary>
    public bool[] Passage { get; }

    /// <summary>The relative rarities of the pairs and words that the best article lacks, the rarest first.</summary>
    public List<double> Lacking { get; }

    /// <summary>Scores of the best articles.</summary>
    public List<double> Scores { get; }

    /// <summary>The score of the first article that tells another story than the best one; 0 if none does.</summary>
    public double NextStory { get; }

    public Question Question => Terms.Question;

    /// <summary>Characters of the longest piece of the question that stands in the best article.</summary>
    public int LongestRun()
    {
        var question = Terms.Folded;
        var runs = new int[question.Length + 1];
        var longest = 0;
        foreach (var character in Text)
        {
            for (var i = question.Length; i > 0; i--)
            {
                runs[i] = question[i - 1] == character ? runs[i - 1] + 1 : 0;
                longest = Math.Max(longest, runs[i]);
            }
        }

        return longest;
    }

    /// <summary>How much the scores differ, against the best possible one.</summary>
    public double Spread()
    {
        var mean = Scores.Average();
        return Math.Sqrt(Scores.Average(score => (score - mean) * (score - mean))) / Retrieved.Ceiling;
    }

    /// <summary>The largest share of a view that one of the likeliest sentences has.</summary>
    public double BestCover(double[] view)
    {
        const int Likeliest = 10;
        return Sentences.Take(Likeliest).Max(scored => QuestionTerms.Cover(scored.Sentence.Terms, view));
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

    private bool[] LeadOf(Article article) => PresentIn($"{article.Title}\n{Language.Sentences.In(article.Text).FirstOrDefault().Of(article.Text)}");

    // Reprints and follow-ups of the same story do not make it less certain.
    private double FindNextStory()
    {
        var best = PairsOf(Retrieved.Articles[0]);
        return Retrieved.Articles.Skip(1).Take(ScoresSeen).FirstOrDefault(other => Sameness.Of(best, PairsOf(other)) <= SameStory)?.Score ?? 0;
    }

    private static HashSet<uint> PairsOf(RankedArticle article) => Sameness.Pairs(CharacterFolding.Fold(article.Article.Text));
}
