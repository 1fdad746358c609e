using AssistantBot.Knowledge;
using AssistantBot.Language;

namespace AssistantBot.Answering.Retrieval;

/// <summary>What was retrieved for one question.</summary>
internal sealed record RetrievedPassages
{
    /// <summary>Best first; those of another time last.</summary>
    public required IReadOnlyList<RankedArticle> Articles { get; init; }

    public required TermStatistics Statistics { get; init; }

    /// <summary>The best score that any article could have for this question.</summary>
    public required double Ceiling { get; init; }

    public required ArchiveTotals Searched { get; init; }

    /// <summary>The passages of the articles, best first, those of another time last; equal scores in the order of article and text.</summary>
    public IEnumerable<RankedPassage> Passages =>
        Articles
            .SelectMany(article => article.Passages.Select(passage => (passage, article.Fit)))
            .OrderBy(found => found.Fit == ScopeFit.Outside)
            .ThenByDescending(found => found.passage.Score)
            .Select(found => found.passage);

    /// <summary>Without the articles of another time than the question asks about.</summary>
    public RetrievedPassages InTime => this with { Articles = Articles.Where(article => article.Fit != ScopeFit.Outside).ToList() };

    /// <summary>Without the articles of other places and days than the question asks about.</summary>
    public RetrievedPassages InScope => this with { Articles = Articles.Where(article => article.Fit == ScopeFit.Within).ToList() };

    /// <summary>The retrieved passage in which a stretch of an article lies; null if it lies in none.</summary>
    public Passage? FindPassage(ArticleId article, TextSpan span) =>
        Articles.FirstOrDefault(ranked => ranked.Article.Id == article)?.Passages
            .Select(ranked => ranked.Passage)
            .FirstOrDefault(passage => passage.Span.Contains(span));
}
