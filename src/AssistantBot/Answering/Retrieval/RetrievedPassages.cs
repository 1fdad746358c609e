using AssistantBot.Knowledge;
using AssistantBot.Language;

namespace AssistantBot.Answering.Retrieval;

/// <summary>What was retrieved for one question.</summary>
internal sealed record RetrievedPassages
{
    /// <summary>Those in scope first, and of these the best first.</summary>
    public required IReadOnlyList<RankedArticle> Articles { get; init; }

    public required TermStatistics Statistics { get; init; }

    /// <summary>The best score that any article could have for this question.</summary>
    public required double Ceiling { get; init; }

    public required ArchiveTotals Searched { get; init; }

    /// <summary>The passages of the articles, in scope and best first; equal scores in the order of article and text.</summary>
    public IEnumerable<RankedPassage> Passages =>
        Articles
            .SelectMany(article => article.Passages.Select(passage => (passage, article.IsInScope)))
            .OrderByDescending(found => found.IsInScope)
            .ThenByDescending(found => found.passage.Score)
            .Select(found => found.passage);

    /// <summary>Without the articles of other places and days than the question asks about.</summary>
    public RetrievedPassages InScope => this with { Articles = Articles.Where(article => article.IsInScope).ToList() };

    /// <summary>The retrieved passage in which a stretch of an article lies; null if it lies in none.</summary>
    public Passage? FindPassage(ArticleId article, TextSpan span) =>
        Articles.FirstOrDefault(ranked => ranked.Article.Id == article)?.Passages
            .Select(ranked => ranked.Passage)
            .FirstOrDefault(passage => passage.Span.Contains(span));
}
