using AssistantBot.Language.Dates;

namespace AssistantBot.Answering.Understanding;

/// <summary>Reads the periods a question asks about.</summary>
internal static class QuestionTimes
{
    // A longer line without a question word is a headline rather than a few words to search for.
    private const int ShortestHeadline = 12;

    /// <param name="context">When it is asked; null: periods are not looked for.</param>
    public static IReadOnlyList<QuestionDate> In(string text, AskingContext? context, bool hasQuestionWord)
    {
        if (context is null)
        {
            return [];
        }

        // A headline that is pasted in was written on a day of its own: its “today” is not the asker's.
        var isHeadline = !hasQuestionWord && text.Length >= ShortestHeadline;
        return QuestionDates.In(text, context.Today)
            .Where(date => !(isHeadline && date is { IsRelative: true, Precision: DatePrecision.Day or DatePrecision.Week }))
            .ToList();
    }

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
