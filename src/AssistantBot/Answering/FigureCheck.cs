using AssistantBot.Answering.Understanding;
using AssistantBot.Answering.Writing;

namespace AssistantBot.Answering;

/// <summary>
/// A question for a figure is not answered by a sentence that names the thing and gives no figure, with figures of other
/// things further off.
/// </summary>
internal static class FigureCheck
{
    private const double NearlyAsGood = 0.5;

    /// <param name="sentences">Most likely first, at least one.</param>
    public static bool Passes(Question question, IReadOnlyList<ScoredSentence> sentences)
    {
        var figure = question.Types.FirstOrDefault(type => type.Name == QuestionType.Number);
        return figure is null
            || !question.Text.Contains("多少", StringComparison.Ordinal)
            || sentences.TakeWhile(scored => scored.Score >= NearlyAsGood * sentences[0].Score).Any(scored => figure.Cue.IsMatch(scored.Sentence.Folded));
    }
}
