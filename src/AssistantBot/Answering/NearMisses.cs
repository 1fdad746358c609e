using AssistantBot.Answering.Retrieval;
using AssistantBot.Answering.Writing;

namespace AssistantBot.Answering;

/// <summary>What to show a reader when nothing answers: the closest sentence of each of the closest articles.</summary>
internal static class NearMisses
{
    private const int Most = 3;

    /// <param name="sentences">Most likely first.</param>
    public static IReadOnlyList<NearMiss> Find(RetrievedPassages retrieved, IReadOnlyList<ScoredSentence> sentences) =>
        sentences
            .Select(scored => scored.Sentence)
            .DistinctBy(sentence => sentence.Source.Article.Id)
            .Take(Most)
            .Select(sentence => new NearMiss(
                sentence.Source.Article,
                retrieved.FindPassage(sentence.Source.Article.Id, sentence.Span)!,
                QuoteTrimmer.Trim(sentence.Source.Article.Text, sentence.Span, clause => clause.Start == sentence.Span.Start ? 1 : 0)))
            .ToList();
}
