using AssistantBot.Answering.Understanding;
using AssistantBot.Answering.Writing;
using AssistantBot.Language;

namespace AssistantBot.Answering;

/// <summary>
/// A question for a figure is not answered by a sentence that names the thing and gives no figure, with figures of other
/// things further off.
/// </summary>
internal static class FigureCheck
{
    // Of the probability of the likeliest sentence.
    private const double NearlyAsGood = 0.5;

    private const string Money = "元";

    /// <param name="sentences">Most likely first, at least one.</param>
    public static bool Passes(Question question, IReadOnlyList<ScoredSentence> sentences)
    {
        var figure = question.Types.FirstOrDefault(type => type.Name == QuestionType.Number);
        if (figure is null || !question.Text.Contains("多少", StringComparison.Ordinal))
        {
            return true;
        }

        // “Three chains” are a figure, and no sum of money.
        var asksForMoney = AskedUnit.In(CharacterFolding.Fold(question.Text)) == Money;
        return sentences
            .TakeWhile(scored => scored.Score >= NearlyAsGood * sentences[0].Score)
            .Any(scored => asksForMoney ? AskedUnit.StandsIn(scored.Sentence.Folded, Money) : figure.Cue.IsMatch(scored.Sentence.Folded));
    }
}
