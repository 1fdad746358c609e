namespace AssistantBot.Language.Dates;

/// <summary>Steps through the calendar that stop at its ends instead of failing.</summary>
internal static class DateArithmetic
{
    public static DateOnly DaysLater(this DateOnly day, int count) =>
        DateOnly.FromDayNumber((int)Math.Clamp((long)day.DayNumber + count, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber));

    public static DateOnly MonthsLater(this DateOnly day, int count)
    {
        var month = (day.Year * 12L) + day.Month - 1 + count;
        return month switch
        {
            < 12 => DateOnly.MinValue,
            >= 120_000 => DateOnly.MaxValue,
            _ => day.AddMonths(count),
        };
    }

    /// <summary>The Monday of its week.</summary>
    public static DateOnly Monday(this DateOnly day) => day.DaysLater(-(((int)day.DayOfWeek + 6) % 7));

    /// <summary>The day of a month; null if the month has no such day.</summary>
    /// <param name="day">0: the last day of the month.</param>
    public static DateOnly? Day(int year, int month, int day)
    {
        if (year is < 1 or > 9999 || month is < 1 or > 12)
        {
            return null;
        }

        var length = DateTime.DaysInMonth(year, month);
        return day <= length ? new DateOnly(year, month, day == 0 ? length : day) : null;
    }
}
