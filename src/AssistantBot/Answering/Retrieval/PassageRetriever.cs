using AssistantBot.Answering.Understanding;
using AssistantBot.Knowledge;
using AssistantBot.Knowledge.Sqlite;

namespace AssistantBot.Answering.Retrieval;

/// <summary>Question → ranked articles and passages: the index brings candidates, the ranker orders them.</summary>
internal sealed class PassageRetriever(IPassageIndex index, CatalogueReader catalogue)
{
    // Beyond these, measured recall no longer grows.
    private const int CandidatePassages = 300;
    private const int CandidateArticles = 60;

    /// <summary>What is of the question's places and days comes before the rest, however well the rest fits.</summary>
    public async Task<RetrievedPassages> RetrieveAsync(Question question, CancellationToken cancellationToken)
    {
        var totals = await catalogue.TotalsAsync(cancellationToken);
        var (candidates, articles) = await FindAsync(question, scope: null, cancellationToken);
        var statistics = new TermStatistics(candidates, totals);
        var ranker = new PassageRanker(question, statistics);
        var inScope = question.Scope.IsOpen ? articles : (await FindAsync(question, question.Scope, cancellationToken)).Articles;
        var known = inScope.Select(stored => stored.Article.Id).ToHashSet();
        var others = articles.Where(stored => !known.Contains(stored.Article.Id));
        return new RetrievedPassages
        {
            Articles = [.. Order(inScope.Select(ranker.Rank)), .. Order(others.Select(stored => ranker.Rank(stored) with { IsInScope = false }))],
            Statistics = statistics,
            Ceiling = ranker.Ceiling,
            Searched = totals,
        };
    }

    private async Task<(PassageCandidates Candidates, IReadOnlyList<StoredArticle> Articles)> FindAsync(
        Question question, SearchScope? scope, CancellationToken cancellationToken)
    {
        var candidates = await index.FindCandidatesAsync(
            new PassageQuery(question.Terms, CandidatePassages, scope), cancellationToken);
        return (candidates, await catalogue.ArticlesOfAsync(candidates.Keys, CandidateArticles, cancellationToken));
    }

    private static IEnumerable<RankedArticle> Order(IEnumerable<RankedArticle> articles) => articles
        .OrderByDescending(article => article.Score)
        .ThenBy(article => article.Article.Id.Value, StringComparer.Ordinal);
}
