using System.Text.RegularExpressions;
using AssistantBot.Knowledge;
using AssistantBot.Language;
using AssistantBot.Language.Dates;
using AssistantBot.Language.Places;

namespace AssistantBot.Answering.Understanding;

/// <summary>Reads what is asked out of a question.</summary>
internal static partial class QuestionReader
{
    // Measured with the weights of the ranker. Single characters help beside pairs; numbers and names tell most.
    private const double SingleWeight = 1.25;
    private const double BigramWeight = 1;
    private const double WordWeight = 2;
    private const double QuestionWordWeight = 0.1;

    // A longer line without a question word is a headline rather than a few words to search for.
    private const int ShortestHeadline = 12;

    // Closeness falls to a third within so many characters.
    private const double ClosenessReach = 4;

    /// <param name="text">As the asker wrote it, cleaned.</param>
    /// <param name="context">When and where it is asked; null: dates and places are not looked for.</param>
    public static Question Read(string text, AskingContext? context = null)
    {
        var folded = CharacterFolding.Fold(text);
        var marks = QuestionWords.Mark(folded);
        var target = Array.LastIndexOf(marks, true);
        var dates = context is null ? [] : Dates(text, context.Today, isHeadline: target < 0 && text.Length >= ShortestHeadline);
        Mark(marks, dates);
        var terms = new Dictionary<string, QueryTerm>(StringComparer.Ordinal);
        var closeness = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var token in Tokens.In(folded))
        {
            var word = folded.Substring(token.Start, token.Length);
            var isQuestionWord = marks.AsSpan(token.Start, token.Length).Contains(true);
            var weight = Weight(token.Kind) * (isQuestionWord ? QuestionWordWeight : 1);
            terms[word] = new QueryTerm(word, token.Kind, weight + (terms.GetValueOrDefault(word)?.Weight ?? 0));
            if (!isQuestionWord)
            {
                closeness[word] = Math.Max(closeness.GetValueOrDefault(word), Closeness(token, target, folded.Length));
            }
        }

        return new Question
        {
            Text = text,
            Script = ScriptDetector.Detect(text),
            Types = QuestionTypes.Of(folded),
            AsksForPoints = Points().IsMatch(folded),
            Terms = [.. terms.Values],
            ContentTerms = terms.Values.Where(term => closeness.ContainsKey(term.Text)).ToList(),
            Closeness = closeness,
            Dates = dates,
            Places = context is null ? [] : QuestionPlaces.In(text, context.HomePlace),
        };
    }

    // A headline that is pasted in was written on a day of its own: its “today” is not the asker's.
    private static List<QuestionDate> Dates(string text, DateOnly today, bool isHeadline) =>
        QuestionDates.In(text, today)
            .Where(date => !(isHeadline && date is { IsRelative: true, Precision: DatePrecision.Day or DatePrecision.Week }))
            .ToList();

    // “Yesterday” is looked up by its day; the news of that day has other words for it.
    private static void Mark(bool[] marks, List<QuestionDate> dates)
    {
        foreach (var date in dates.Where(date => date.IsRelative && date.Precision is not (DatePrecision.Year or DatePrecision.HalfYear or DatePrecision.Quarter)))
        {
            marks.AsSpan(date.Span.Start, date.Span.Length).Fill(true);
        }
    }

    [GeneratedRegex("几点|方面|要求|措施|举措|任务|部署|意见|要点|工作重点|怎么做|如何做", RegexOptions.NonBacktracking)]
    private static partial Regex Points();

    private static double Weight(TokenKind kind) => kind switch
    {
        TokenKind.Single => SingleWeight,
        TokenKind.Bigram => BigramWeight,
        _ => WordWeight,
    };

    // Without a question word what stands last is taken for what is asked.
    private static double Closeness(Token token, int target, int length)
    {
        var distance = target < 0 ? length - token.Start - token.Length : Math.Abs(token.Start - target);
        return Math.Exp(-distance / ClosenessReach);
    }
}
