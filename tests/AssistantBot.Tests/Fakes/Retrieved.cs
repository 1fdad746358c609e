using AssistantBot.Answering.Retrieval;
using AssistantBot.Answering.Understanding;
using AssistantBot.Ingestion.Splitting;
using AssistantBot.Knowledge;
using AssistantBot.Language;

namespace AssistantBot.Tests.Fakes;

/// <summary>What would be retrieved from an archive of a few articles, without an archive.</summary>
internal static class Retrieved
{
    public static RetrievedPassages For(Question question, params Article[] articles)
    {
        var stored = articles.Select(Store).ToList();
        var statistics = StatisticsOf(question, stored);
        var ranker = new PassageRanker(question, statistics);
        return new RetrievedPassages
        {
            Articles = stored.Select(article => ranker.Rank(article)).OrderByDescending(article => article.Score).ToList(),
            Statistics = statistics,
            Ceiling = ranker.Ceiling,
            Searched = TotalsOf(stored),
        };
    }

    public static StoredArticle Store(Article article) => new(
        article,
        PassageSplitter.Split(article.Text)
            .Select((span, ordinal) => new Passage(ordinal, PassageId.For(article.Id, span.Start, span.Of(article.Text)), ordinal, span))
            .ToList());

    public static TermStatistics StatisticsOf(Question question, IReadOnlyList<StoredArticle> articles)
    {
        var matcher = new TermMatcher(question.Terms);
        var counts = articles
            .SelectMany(stored => stored.Passages.Select(passage => passage.Span.Of(stored.Article.Text)))
            .Select(text => matcher.CountIn(CharacterFolding.Fold(text)).Counts)
            .ToList();
        var frequencies = question.Terms
            .Select((term, i) => (term.Text, Frequency: counts.LongCount(count => count[i] > 0)))
            .ToDictionary(term => term.Text, term => term.Frequency);
        return new TermStatistics(new PassageCandidates([], frequencies, counts.Count), TotalsOf(articles));
    }

    private static ArchiveTotals TotalsOf(IReadOnlyList<StoredArticle> articles) => new(
        articles.Count,
        articles.Sum(stored => stored.Passages.Count),
        articles.Sum(stored => Some.CountTokens(stored.Article.Text)));
}
