using System.Runtime.CompilerServices;
using AssistantBot.Answering.Citations;
using AssistantBot.Answering.Retrieval;
using AssistantBot.Answering.Understanding;
using AssistantBot.Answering.Writing;
using AssistantBot.Language;

namespace AssistantBot.Answering;

/// <summary>The read path: understand → retrieve → write → check.</summary>
internal sealed class QuestionAnswerer(NarrowedSearch search)
{
    /// <summary>How the question is understood, sentences as soon as they are checked, then the whole answer.</summary>
    /// <param name="text">The question as it came.</param>
    public async IAsyncEnumerable<AnswerPart> AnswerAsync(
        string text, AskingContext context, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var asked = QuestionReader.Read(TextCleaner.Clean(text).Text.Trim(), context);
        if (Refuse(asked) is { } refused)
        {
            yield return new AnswerPart.Completed(refused);
            yield break;
        }

        var (question, retrieved) = await search.FindAsync(asked, cancellationToken);
        yield return new AnswerPart.Understood(question);
        var inScope = retrieved.InScope;
        var sentences = new SentenceScorer(question, inScope.Statistics).Score(inScope);
        var checker = new CitationChecker(inScope);
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
            : NotFound(question, retrieved, checker.Removed));
    }

    /// <summary>The whole answer, for callers that show nothing in between.</summary>
    public async Task<Answer> CompleteAsync(string text, AskingContext context, CancellationToken cancellationToken)
    {
        var last = await AnswerAsync(text, context, cancellationToken).LastAsync(cancellationToken);
        return ((AnswerPart.Completed)last).Answer;
    }

    // What is near may well be of another place or time; it is shown all the same, and what is missing is named.
    private static Answer.NotFound NotFound(Question question, RetrievedPassages retrieved, IReadOnlyList<RemovedSentence> removed) => new(
        question,
        NearMisses.Find(retrieved, new SentenceScorer(question, retrieved.Statistics).Score(retrieved)),
        MissingWords.In(question, retrieved),
        retrieved.Searched,
        removed);

    private static IReadOnlyList<DraftSentence> Draft(
        Question question, RetrievedPassages retrieved, IReadOnlyList<ScoredSentence> sentences) =>
        Answerability.Holds(question, retrieved.InTime, sentences)
            ? ExtractiveWriter.Write(question, retrieved.InScope, sentences)
            : [];

    private static Answer.Refused? Refuse(Question question) => question.Text.Length switch
    {
        0 => new Answer.Refused(question, RefusalReason.Empty),
        > QuestionLimits.Longest => new Answer.Refused(question, RefusalReason.TooLong),
        _ when SmallTalk.IsAboutTheBot(CharacterFolding.Fold(question.Text)) => new Answer.Refused(question, RefusalReason.AboutTheBot),
        _ => null,
    };
}
