using AssistantBot.Answering.Understanding;
using AssistantBot.Knowledge;

namespace AssistantBot.Answering;

/// <summary>What became of a question. One of the records nested here.</summary>
/// <param name="Searched">How much was searched.</param>
/// <param name="Removed">What the checker kept from the reader.</param>
internal abstract record Answer(Question Question, ArchiveTotals Searched, IReadOnlyList<RemovedSentence> Removed)
{
    /// <summary>The archive answers.</summary>
    internal sealed record Cited(
        Question Question,
        IReadOnlyList<CheckedSentence> Sentences,
        IReadOnlyList<Citation> Citations,
        ArchiveTotals Searched,
        IReadOnlyList<RemovedSentence> Removed) : Answer(Question, Searched, Removed);

    /// <summary>The archive does not say.</summary>
    /// <param name="Nearest">What came closest.</param>
    /// <param name="Missing">Words of the question that the nearest articles do not have.</param>
    internal sealed record NotFound(
        Question Question,
        IReadOnlyList<NearMiss> Nearest,
        IReadOnlyList<string> Missing,
        ArchiveTotals Searched,
        IReadOnlyList<RemovedSentence> Removed) : Answer(Question, Searched, Removed);

    /// <summary>It is no question that can be looked up.</summary>
    internal sealed record Refused(Question Question, RefusalReason Reason) : Answer(Question, new ArchiveTotals(0, 0, 0), []);
}
