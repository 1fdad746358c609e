using AssistantBot.Answering.Understanding;

namespace AssistantBot.Answering.Retrieval;

/// <summary>
/// How the ranker weighs its evidence. The values measured best together on five question sets (short questions over
/// encyclopaedia, policy and news text; headlines over the bodies of news).
/// </summary>
internal sealed record RankingWeights
{
    /// <summary>Queries that ask: a question word stands in them.</summary>
    private static readonly RankingWeights Questions = new()
    {
        ArticleSaturation = 2.5,
        ArticleLengthShare = 0.6,
        Passage = 1,
        Coverage = 2,
        SingleCoverage = 2,
    };

    /// <summary>Queries that name: headlines and key words. Their words are all over the article, not in one passage.</summary>
    private static readonly RankingWeights Headlines = new()
    {
        ArticleSaturation = 0.4,
        ArticleLengthShare = 0.4,
        Passage = 0.6,
        Coverage = 0,
        SingleCoverage = 0,
    };

    /// <summary>BM25's k1 for articles: how fast a repeated term stops counting.</summary>
    public required double ArticleSaturation { get; init; }

    /// <summary>BM25's b for articles: how much a long article is held against itself, 0 to 1.</summary>
    public required double ArticleLengthShare { get; init; }

    /// <summary>BM25's k1 for passages.</summary>
    public double PassageSaturation { get; init; } = 0.4;

    /// <summary>BM25's b for passages.</summary>
    public double PassageLengthShare { get; init; } = 0.6;

    /// <summary>What a term in the title counts, in occurrences in the text.</summary>
    public double Title { get; init; } = 0.5;

    public double TitleLengthShare { get; init; } = 0.75;

    /// <summary>The share of the passage in the score.</summary>
    public required double Passage { get; init; }

    /// <summary>For the terms that occur at all, over and above how often.</summary>
    public required double Coverage { get; init; }

    /// <summary>The same for single characters: they find words that stand in another order or with others between.</summary>
    public required double SingleCoverage { get; init; }

    /// <summary>The same for numbers and Latin words.</summary>
    public double WordCoverage { get; init; } = 2;

    public static RankingWeights For(Question question) =>
        question.ContentTerms.Count < question.Terms.Count ? Questions : Headlines;
}
