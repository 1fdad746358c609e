namespace AssistantBot.Language.Dates;

/// <summary>Reads English words that are counted from today: yesterday, last week, past two months.</summary>
internal static class EnglishRelativeWords
{
    private static readonly string[] Weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    private static readonly string[] Numbers = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    public static DateExpression? Take(DateCursor cursor) =>
        EnglishWords.TakeWord(cursor, "today") || EnglishWords.TakeWord(cursor, "tonight") ? new RelativeDays(0, 0)
        : EnglishWords.TakeWord(cursor, "yesterday") ? new RelativeDays(-1, -1)
        : EnglishWords.TakeWord(cursor, "tomorrow") ? new RelativeDays(1, 1)
        : EnglishWords.TakeWord(cursor, "recently") || EnglishWords.TakeWord(cursor, "lately") ? new VagueTime(0, 30)
        : TakeCounted(cursor) ?? TakeWeekday(cursor, "on ");

    // last week, this month, past two weeks, next 3 months, last Wednesday.
    private static DateExpression? TakeCounted(DateCursor cursor)
    {
        var start = cursor.Position;
        foreach (var (word, later) in new[] { ("last ", -1), ("past ", -1), ("previous ", -1), ("this ", 0), ("next ", 1), ("coming ", 1) })
        {
            if (cursor.Take(word) && (TakeUnit(cursor, later) ?? (DateExpression?)TakeLength(cursor, later) ?? TakeDayOfWeek(cursor, later)) is { } date)
            {
                return date;
            }

            cursor.Position = start;
        }

        return null;
    }

    private static DateExpression? TakeUnit(DateCursor cursor, int later) =>
        EnglishWords.TakeWord(cursor, "week") ? new RelativeWeek(later, 0, 6)
        : EnglishWords.TakeWord(cursor, "weekend") ? new RelativeWeek(later, 5, 6)
        : EnglishWords.TakeWord(cursor, "month") ? new MonthlyDate(later, DatePrecision.Month, 1, 0)
        : EnglishWords.TakeWord(cursor, "year") ? Points.WholeYear(new YearWord(later, YearWord.Base.Reference))
        : null;

    private static LengthOfTime? TakeLength(DateCursor cursor, int later)
    {
        var start = cursor.Position;
        var word = Array.FindIndex(Numbers, number => EnglishWords.TakeWord(cursor, number));
        var count = word >= 0 ? word + 1 : DateNumbers.TakeFigures(cursor, 3);
        if (count is { } number and > 0 && later != 0 && cursor.Take(" "))
        {
            var (months, days) = EnglishWords.TakeWord(cursor, "days") ? (0, number) : EnglishWords.TakeWord(cursor, "weeks") ? (0, 7 * number)
                : EnglishWords.TakeWord(cursor, "months") ? (number, 0) : EnglishWords.TakeWord(cursor, "years") ? (12 * number, 0) : (0, 0);
            if (months + days > 0)
            {
                return new LengthOfTime(months, days, later > 0);
            }
        }

        return cursor.Back<LengthOfTime>(start);
    }

    private static RelativeWeek? TakeDayOfWeek(DateCursor cursor, int later)
    {
        var day = Array.FindIndex(Weekdays, weekday => EnglishWords.TakeWord(cursor, weekday));
        return day >= 0 ? new RelativeWeek(later, day, day) : null;
    }

    private static BareWeekday? TakeWeekday(DateCursor cursor, string preposition)
    {
        var day = cursor.Text.AsSpan(0, cursor.Position).EndsWith(preposition) ? Array.FindIndex(Weekdays, weekday => EnglishWords.TakeWord(cursor, weekday)) : -1;
        return day >= 0 ? new BareWeekday(day, day) : null;
    }
}
