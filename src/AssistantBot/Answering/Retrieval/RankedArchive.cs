using AssistantBot.Knowledge;

namespace AssistantBot.Answering.Retrieval;

/// <summary>What fits a question best in the whole archive, whenever and wherever it is of.</summary>
/// <param name="Ranker">Ranks other articles for the same question, comparably.</param>
/// <param name="Articles">Best first.</param>
internal sealed record RankedArchive(
    ArchiveTotals Totals, TermStatistics Statistics, PassageRanker Ranker, IReadOnlyList<RankedArticle> Articles);
