using AssistantBot.Language.Dates;

namespace AssistantBot.Answering.Understanding;

/// <summary>Reads the periods a question asks about.</summary>
internal static class QuestionTimes
{
    /// <param name="context">When it is asked; null: periods are not looked for.</param>
    public static IReadOnlyList<QuestionDate> In(string text, AskingContext? context) =>
        context is null ? [] : QuestionDates.In(text, context.Today);

    /// <summary>Marks words that say nothing of the subject: “yesterday” is looked up by its day, and the news has other words for it.</summary>
    public static void Mark(bool[] marks, IReadOnlyList<QuestionDate> dates)
    {
        foreach (var date in dates.Where(IsCounted))
        {
            marks.AsSpan(date.Span.Start, date.Span.Length).Fill(true);
        }
    }

    // 11月18日 and 今年 stand in the news as they stand in the question.
    private static bool IsCounted(QuestionDate date) => date is
    {
        IsRelative: true,
        Month: null,
        Day: null,
        Precision: not (DatePrecision.Year or DatePrecision.HalfYear or DatePrecision.Quarter),
    };
}
