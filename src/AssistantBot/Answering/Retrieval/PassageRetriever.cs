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

    // A period that the question writes out decides between articles that fit about equally well.
    private const double NearlyAsGood = 0.9;

    /// <summary>What is of the question's places and days comes before the rest, however well the rest fits.</summary>
    public async Task<RetrievedPassages> RetrieveAsync(Question question, CancellationToken cancellationToken)
    {
        var totals = await catalogue.TotalsAsync(cancellationToken);
        var (candidates, articles) = await FindAsync(question, scope: null, cancellationToken);
        var statistics = new TermStatistics(candidates, totals);
        var ranker = new PassageRanker(question, statistics);
        var all = Order(articles.Select(ranker.Rank));
        var inScope = await NarrowAsync(question, ranker, all, cancellationToken);
        var known = inScope.Select(ranked => ranked.Article.Id).ToHashSet();
        var others = all.Where(ranked => !known.Contains(ranked.Article.Id)).Select(ranked => ranked with { IsInScope = false });
        return new RetrievedPassages
        {
            Articles = [.. inScope, .. others],
            Statistics = statistics,
            Ceiling = ranker.Ceiling,
            Searched = totals,
        };
    }

    private async Task<IReadOnlyList<RankedArticle>> NarrowAsync(
        Question question, PassageRanker ranker, IReadOnlyList<RankedArticle> all, CancellationToken cancellationToken)
    {
        var firm = await FindInAsync(question.FirmScope);
        if (question.Scope.Days.Count == question.FirmScope.Days.Count)
        {
            return firm;
        }

        var narrow = await FindInAsync(question.Scope);
        return narrow.Count > 0 && narrow[0].Score >= NearlyAsGood * firm[0].Score ? narrow : firm;

        async Task<IReadOnlyList<RankedArticle>> FindInAsync(SearchScope scope) =>
            scope.IsOpen ? all : Order((await FindAsync(question, scope, cancellationToken)).Articles.Select(ranker.Rank));
    }

    private async Task<(PassageCandidates Candidates, IReadOnlyList<StoredArticle> Articles)> FindAsync(
        Question question, SearchScope? scope, CancellationToken cancellationToken)
    {
        var candidates = await index.FindCandidatesAsync(
            new PassageQuery(question.Terms, CandidatePassages, scope), cancellationToken);
        return (candidates, await catalogue.ArticlesOfAsync(candidates.Keys, CandidateArticles, cancellationToken));
    }

    private static List<RankedArticle> Order(IEnumerable<RankedArticle> articles) => articles
        .OrderByDescending(article => article.Score)
        .ThenBy(article => article.Article.Id.Value, StringComparer.Ordinal)
        .ToList();
}
