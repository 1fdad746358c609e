namespace AssistantBot.Language.Dates;

/// <summary>A number of days or months up to today, or on from today: 近三个月, 未来三年.</summary>
internal sealed record LengthOfTime(int Months, int Days, bool IsAhead) : DateExpression
{
    public override bool CanBeSettled => false;

    public override DateReading Read(DateContext context) => DateReading.Relative(
        context.Reference,
        DatePrecision.Period,
        day =>
        {
            if (IsAhead)
            {
                return new DayRange(day, Latest(day, day.MonthsLater(Months).DaysLater(Days - 1)));
            }

            // Counted back from tomorrow: a month up to the 31st of March begins with March.
            var first = day.DaysLater(1).MonthsLater(-Months).DaysLater(-Days);
            return new DayRange(first < day ? first : day, day);
        });

    private static DateOnly Latest(DateOnly one, DateOnly other) => one > other ? one : other;
}
