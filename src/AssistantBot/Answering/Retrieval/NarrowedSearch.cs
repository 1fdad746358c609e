using AssistantBot.Answering.Understanding;
using AssistantBot.Answering.Writing;
using AssistantBot.Knowledge.Sqlite;

namespace AssistantBot.Answering.Retrieval;

/// <summary>
/// Retrieves for a question and, where it names a day or a season that several years have, finds the year that is
/// meant: the latest of which there is news that answers.
/// </summary>
internal sealed class NarrowedSearch(PassageRetriever retriever, NewsCalendar calendar)
{
    // Each is a search of its own. Whoever means an older year has to say so.
    private const int MostReadings = 6;

    /// <summary>The question with the year that was taken, and what was retrieved for it.</summary>
    public async Task<(Question Question, RetrievedPassages Retrieved)> FindAsync(Question question, CancellationToken cancellationToken)
    {
        (Question Question, RetrievedPassages Retrieved)? first = null;
        var everywhere = await retriever.SearchAllAsync(question, cancellationToken);
        foreach (var reading in await ReadingsAsync(question, cancellationToken))
        {
            var retrieved = await retriever.NarrowAsync(reading, everywhere, cancellationToken);
            if (Answerability.Holds(reading, retrieved.InTime, new SentenceScorer(reading, retrieved.Statistics).Score(retrieved.InScope)))
            {
                return (reading, retrieved);
            }

            first ??= (reading, retrieved);
        }

        return first!.Value;
    }

    private async Task<IReadOnlyList<Question>> ReadingsAsync(Question question, CancellationToken cancellationToken)
    {
        var open = question.Dates.FirstOrDefault(date => date.Candidates.Count > 1);
        if (open is null)
        {
            return [question];
        }

        var withNews = await calendar.WithNewsAsync(PossiblePeriods.Of(open), cancellationToken);
        return withNews.Count == 0
            ? [question]
            : withNews.Take(MostReadings).Select(taken => question.Taking(open, [taken, .. withNews.Where(other => other != taken)])).ToList();
    }
}
