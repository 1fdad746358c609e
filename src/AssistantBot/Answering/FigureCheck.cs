using AssistantBot.Answering.Understanding;
using AssistantBot.Answering.Writing;
using AssistantBot.Knowledge;
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

    // For these there is hardly another word: an article that counts no tons does not tell how many.
    private const string Units = "吨册张辆亩头只台株幢艘";

    /// <param name="sentences">Most likely first, at least one.</param>
    public static bool Passes(Question question, IReadOnlyList<ScoredSentence> sentences)
    {
        var figure = question.Types.FirstOrDefault(type => type.Name == QuestionType.Number);
        if (figure is null || !question.Text.Contains("多少", StringComparison.Ordinal))
        {
            return true;
        }

        var unit = AskedUnit.In(CharacterFolding.Fold(question.Text));
        return !LacksUnit(sentences[0].Sentence.Source.Article, unit) && sentences
            .TakeWhile(scored => scored.Score >= NearlyAsGood * sentences[0].Score)

            .Any(scored => IsFigure(scored.Sentence.Folded));

        // “Three chains” are a figure, and no sum of money.
        bool IsFigure(string sentence) =>
            (unit is not null && AskedUnit.StandsIn(sentence, unit)) || (unit != Money && figure.Cue.IsMatch(sentence));
    }

    private static bool LacksUnit(Article article, string? unit) =>
        unit is not null && Units.Contains(unit, StringComparison.Ordinal) && !AskedUnit.StandsIn(CharacterFolding.Fold(article.Text), unit);
}
