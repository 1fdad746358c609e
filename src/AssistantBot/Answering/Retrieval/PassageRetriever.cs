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

    // What an article of another place or year keeps of its score.
    private const double BesideShare = 0.9;

    /// <summary>What is of the question's places and days comes before the rest, however well the rest fits.</summary>
    public async Task<RetrievedPassages> RetrieveAsync(Question question, CancellationToken cancellationToken) =>
        await NarrowAsync(question, await SearchAllAsync(question, cancellationToken), cancellationToken);

    /// <summary>Of all places and days; what the question's dates are read as makes no difference.</summary>
    public async Task<RankedArchive> SearchAllAsync(Question question, CancellationToken cancellationToken)
    {
        var totals = await catalogue.TotalsAsync(cancellationToken);
        var (candidates, articles) = await FindAsync(question, scope: null, cancellationToken);
        var statistics = new TermStatistics(candidates, totals);
        var ranker = new PassageRanker(question, statistics);
        return new RankedArchive(totals, statistics, ranker, Order(articles.Select(stored => ranker.Rank(stored))));
    }

    /// <summary>What was found everywhere, in the order that the question's places and days give it.</summary>
    public async Task<RetrievedPassages> NarrowAsync(Question question, RankedArchive everywhere, CancellationToken cancellationToken)
    {
        var inTime = await NarrowAsync(question, everywhere.Ranker, everywhere.Articles, cancellationToken);
        var known = inTime.Select(ranked => ranked.Article.Id).ToHashSet();
        var others = everywhere.Articles.Where(ranked => !known.Contains(ranked.Article.Id)).Select(ranked => ranked with { Fit = ScopeFit.Outside });
        return new RetrievedPassages
        {
            Articles = [.. inTime, .. others],
            Statistics = everywhere.Statistics,
            Ceiling = everywhere.Ranker.Ceiling,
            Searched = everywhere.Totals,
        };
    }

    // The articles of the time asked about; those of the place and of the period that is written out stand first among
    // those that fit about equally well, and then they alone may answer.
    private async Task<IReadOnlyList<RankedArticle>> NarrowAsync(
        Question question, PassageRanker ranker, IReadOnlyList<RankedArticle> all, CancellationToken cancellationToken)
    {
        var inTime = await FindInAsync(question.FirmScope);
        if (question.Scope.Places.Count == 0 && question.Scope.Days.Count == question.FirmScope.Days.Count)
        {
            return inTime;
        }

        var within = await FindInAsync(question.Scope);
        if (within.Count == 0 || within[0].Score < BesideShare * inTime[0].Score)
        {
            return inTime;
        }

        var known = within.Select(ranked => ranked.Article.Id).ToHashSet();
        return Order([.. within, .. inTime.Where(ranked => !known.Contains(ranked.Article.Id)).Select(Beside)]);

        async Task<IReadOnlyList<RankedArticle>> FindInAsync(SearchScope scope) =>
            scope.IsOpen ? all : Rank(question, ranker, (await FindAsync(question, scope, cancellationToken)).Articles);
    }

    // Where no article writes the place itself, those that name a part of it stand for it.
    private static List<RankedArticle> Rank(Question question, PassageRanker ranker, IReadOnlyList<StoredArticle> articles)
    {
        var isWritten = articles.Any(stored => PlacesNamed.AreWrittenIn(question, stored.Article));
        return Order(articles.Select(stored => ranker.Rank(stored, isWritten ? "" : PlacesNamed.In(question, stored.Article))));
    }

    private static RankedArticle Beside(RankedArticle ranked) => ranked with
    {
        Fit = ScopeFit.Beside,
        Score = BesideShare * ranked.Score,
        Passages = ranked.Passages.Select(passage => passage with { Score = BesideShare * passage.Score }).ToList(),
    };

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
