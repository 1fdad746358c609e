using AssistantBot.Knowledge;
using AssistantBot.Language;

namespace AssistantBot.Answering.Retrieval;

/// <summary>What was retrieved for one question.</summary>
internal sealed record RetrievedPassages
{
    /// <summary>Best first.</summary>
    public required IReadOnlyList<RankedArticle> Articles { get; init; }

    public required TermStatistics Statistics { get; init; }

    /// <summary>The best score that any article could have for this question.</summary>
    public required double Ceiling { get; init; }

    public required ArchiveTotals Searched { get; init; }

    /// <summary>The passages of the articles, best first; equal scores in the order of article and text.</summary>
    public IEnumerable<RankedPassage> Passages =>
        Articles.SelectMany(article => article.Passages).OrderByDescending(passage => passage.Score);

    /// <summary>The retrieved passage in which a stretch of an article lies; null if it lies in none.</summary>
    public Passage? FindPassage(ArticleId article, TextSpan span) =>
        Articles.FirstOrDefault(ranked => ranked.Article.Id == article)?.Passages
            .Select(ranked => ranked.Passage)
            .FirstOrDefault(passage => passage.Span.Contains(span));
}
