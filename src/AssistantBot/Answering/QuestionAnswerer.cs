using System.Runtime.CompilerServices;
using AssistantBot.Answering.Citations;
using AssistantBot.Answering.Retrieval;
using AssistantBot.Answering.Understanding;
using AssistantBot.Answering.Writing;
using AssistantBot.Language;

namespace AssistantBot.Answering;

/// <summary>The read path: understand → retrieve → write → check.</summary>
internal sealed class QuestionAnswerer(PassageRetriever retriever)
{
    /// <summary>Sentences as soon as they are checked, then the whole answer.</summary>
    /// <param name="text">The question as it came.</param>
    public async IAsyncEnumerable<AnswerPart> AnswerAsync(
        string text, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var question = QuestionReader.Read(TextCleaner.Clean(text).Text.Trim());
        if (Refuse(question) is { } refused)
        {
            yield return new AnswerPart.Completed(refused);
            yield break;
        }

        var retrieved = await retriever.RetrieveAsync(question, cancellationToken);
        var sentences = new SentenceScorer(question, retrieved.Statistics).Score(retrieved);
        var checker = new CitationChecker(retrieved);
        var shown = new List<CheckedSentence>();
        foreach (var draft in Draft(question, retrieved, sentences))
        {
            if (checker.Check(draft) is { } sentence)
            {
                shown.Add(sentence);
                yield return new AnswerPart.Sentence(sentence);
            }
        }

        yield return new AnswerPart.Completed(shown.Count > 0
            ? new Answer.Cited(question, shown, checker.Citations, retrieved.Searched, checker.Removed)
            : new Answer.NotFound(
                question,
                NearMisses.Find(retrieved, sentences),
                Answerability.Missing(question, retrieved),
                retrieved.Searched,
                checker.Removed));
    }

    /// <summary>The whole answer, for callers that show nothing in between.</summary>
    public async Task<Answer> CompleteAsync(string text, CancellationToken cancellationToken)
    {
        var last = await AnswerAsync(text, cancellationToken).LastAsync(cancellationToken);
        return ((AnswerPart.Completed)last).Answer;
    }

    private static IReadOnlyList<DraftSentence> Draft(
        Question question, RetrievedPassages retrieved, IReadOnlyList<ScoredSentence> sentences) =>
        Answerability.Holds(question, retrieved, sentences)
            ? ExtractiveWriter.Write(question, retrieved, sentences)
            : [];

    private static Answer.Refused? Refuse(Question question) => question.Text.Length switch
    {
        0 => new Answer.Refused(question, RefusalReason.Empty),
        > QuestionLimits.Longest => new Answer.Refused(question, RefusalReason.TooLong),
        _ when SmallTalk.IsAboutTheBot(CharacterFolding.Fold(question.Text)) => new Answer.Refused(question, RefusalReason.AboutTheBot),
        _ => null,
    };
}
