using System.Globalization;
using AssistantBot.Answering;
using AssistantBot.Answering.Understanding;

namespace AssistantBot.Channels.Rendering;

/// <summary>An answer as plain text, without its list of sources.</summary>
internal static class AnswerText
{
    public static string Of(Answer answer)
    {
        var wording = Wording.For(answer.Question.Script);
        return answer switch
        {
            Answer.Cited cited => string.Join('\n', cited.Sentences.Select(Of)),
            Answer.NotFound { Searched.Articles: 0 } => wording.EmptyArchive,
            Answer.NotFound missed => string.Join(wording.SentenceSeparator, NotFound(missed, wording)),
            Answer.Refused { Reason: RefusalReason.TooLong } => wording.TooLong(QuestionLimits.Longest),
            Answer.Refused { Reason: RefusalReason.AboutTheBot } => wording.Abilities,
            _ => wording.EmptyQuestion,
        };
    }

    /// <summary>A sentence with the numbers of its citations: <c>……[1][2]</c>.</summary>
    public static string Of(CheckedSentence sentence) =>
        sentence.Text + string.Concat(sentence.Citations.Select(number => string.Create(CultureInfo.InvariantCulture, $"[{number}]")));

    private static IEnumerable<string> NotFound(Answer.NotFound answer, Wording wording)
    {
        yield return wording.NotFound;
        if (answer.Missing.Count > 0)
        {
            yield return wording.Missing(answer.Missing);
        }

        yield return wording.Searched(answer.Searched.Articles);
    }
}
