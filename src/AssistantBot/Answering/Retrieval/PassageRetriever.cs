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

    public async Task<RetrievedPassages> RetrieveAsync(Question question, CancellationToken cancellationToken)
    {
        var totals = await catalogue.TotalsAsync(cancellationToken);
        var candidates = await index.FindCandidatesAsync(
            new PassageQuery(question.Terms, CandidatePassages), cancellationToken);
        var articles = await catalogue.ArticlesOfAsync(candidates.Keys, CandidateArticles, cancellationToken);
        var statistics = new TermStatistics(candidates, totals);
        var ranker = new PassageRanker(question, statistics);
        return new RetrievedPassages
        {
            Articles = articles
                .Select(ranker.Rank)
                .OrderByDescending(article => article.Score)
                .ThenBy(article => article.Article.Id.Value, StringComparer.Ordinal)
                .ToList(),
            Statistics = statistics,
            Ceiling = ranker.Ceiling,
            Searched = totals,
        };
    }
}
