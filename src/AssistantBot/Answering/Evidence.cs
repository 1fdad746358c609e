using AssistantBot.Answering.Retrieval;
using AssistantBot.Answering.Understanding;
using AssistantBot.Knowledge;
using AssistantBot.Language;

namespace AssistantBot.Answering;

/// <summary>What speaks for and against the best article answering a question. All figures are free of scale, about 0 to 1.</summary>
internal sealed record Evidence
{
    // The score list beyond this says nothing more.
    private const int ScoresSeen = 12;

    /// <summary>The best score against the best possible one.</summary>
    public required double Fit { get; init; }

    /// <summary>How much of the question, by rarity, the best article has: single characters.</summary>
    public required double Singles { get; init; }

    /// <summary>The same for pairs of characters and whole words.</summary>
    public required double Pairs { get; init; }

    /// <summary>The same for numbers and Latin words; 1 if the question has none.</summary>
    public required double Words { get; init; }

    /// <summary>The question has several numbers or Latin words, and the best article none of them: it is about something else.</summary>
    public required bool LacksAllWords { get; init; }

    /// <summary>The rarest word of the question that the best article lacks, by its rarity.</summary>
    public required double Lacking { get; init; }

    /// <summary>How far the best article stands above the next that tells something else.</summary>
    public required double Lead { get; init; }

    /// <summary>How far it stands above the others on average.</summary>
    public required double LeadOnAverage { get; init; }

    public static Evidence Of(Question question, RetrievedPassages retrieved)
    {
        var best = retrieved.Articles[0];
        var terms = question.ContentTerms;
        var places = PlacesNamed.In(question, best.Article);
        var text = CharacterFolding.Fold($"{best.Article.Title}\n{best.Article.Text}\n{best.Article.Published?.Year}\n{places}");
        var counts = new TermMatcher(terms).CountIn(text).Counts;
        var present = terms.Where((_, i) => counts[i] > 0).ToList();
        var absent = terms.Where((_, i) => counts[i] == 0).ToList();
        var scores = retrieved.Articles.Take(ScoresSeen).Select(article => article.Score).ToList();
        return new Evidence
        {
            Fit = best.Score / retrieved.Ceiling,
            Singles = Share(present, absent, TokenKind.Single, retrieved.Statistics),
            Pairs = Share(present, absent, TokenKind.Bigram, retrieved.Statistics),
            Words = Share(present, absent, TokenKind.Word, retrieved.Statistics),
            LacksAllWords = absent.Count(term => term.Kind == TokenKind.Word) > 1 && !present.Exists(term => term.Kind == TokenKind.Word),
            Lacking = absent.Where(term => term.Kind != TokenKind.Single).Select(retrieved.Statistics.RelativeRarity).DefaultIfEmpty(0).Max(),
            Lead = 1 - (NextStory(retrieved) / best.Score),
            LeadOnAverage = 1 - (scores.Skip(1).DefaultIfEmpty(0).Average() / best.Score),
        };
    }

    private static double Share(List<QueryTerm> present, List<QueryTerm> absent, TokenKind kind, TermStatistics statistics)
    {
        var had = present.Where(term => term.Kind == kind).Sum(statistics.PassageRarity);
        var lacked = absent.Where(term => term.Kind == kind).Sum(statistics.PassageRarity);
        return had + lacked == 0 ? 1 : had / (had + lacked);
    }

    // Reprints and follow-ups of the same story do not make it less certain.
    private static double NextStory(RetrievedPassages retrieved)
    {
        var best = PairsOf(retrieved.Articles[0]);
        return retrieved.Articles.Skip(1).Take(ScoresSeen)
            .FirstOrDefault(other => !IsSameStory(best, PairsOf(other)))?.Score ?? 0;
    }

    private static bool IsSameStory(HashSet<string> one, HashSet<string> other)
    {
        const double Shared = 0.45;
        return one.Count(other.Contains) > Shared * Math.Min(one.Count, other.Count);
    }

    private static HashSet<string> PairsOf(RankedArticle article)
    {
        var folded = CharacterFolding.Fold(article.Article.Text);
        var pairs = new HashSet<string>(StringComparer.Ordinal);
        foreach (var token in Tokens.In(folded))
        {
            if (token.Kind == TokenKind.Bigram)
            {
                pairs.Add(folded.Substring(token.Start, token.Length));
            }
        }

        return pairs;
    }
}
