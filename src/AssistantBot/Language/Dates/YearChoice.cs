namespace AssistantBot.Language.Dates;

/// <summary>Chooses the year of a date that does not say it.</summary>
internal static class YearChoice
{
    // News that names a date without its year means one within the year; what lies almost a year back and is about to
    // come again is ahead, unless the text looks back (which it then says with 去年).
    private const int AlmostAYear = 300;
    private const int Soon = 31;

    // The 29th of February comes after eight years at the latest (1896 and 1904).
    private const int MostYears = 8;

    /// <summary>The first time from a day on; one that contains the day counts.</summary>
    public static DayRange? NotBefore(YearlyPeriod period, DateOnly day)
    {
        for (var year = day.Year - 1; year <= day.Year + MostYears; year++)
        {
            if (period.In(year) is { } days && days.Last >= day)
            {
                return days;
            }
        }

        return null;
    }

    /// <summary>The time nearest to a day.</summary>
    public static DayRange? Nearest(YearlyPeriod period, DateOnly day) =>
        Enumerable.Range(day.Year - 1, 3)
            .Select(period.In)
            .OfType<DayRange>()
            .Select(days => (DayRange?)days)
            .MinBy(days => Math.Abs(days!.Value.First.DayNumber - day.DayNumber));

    /// <summary>What it can mean on a day, the likeliest first; empty outside the calendar.</summary>
    public static IReadOnlyList<DayRange> Around(YearlyPeriod period, DateOnly day, DateContext context)
    {
        // On the day of publication a text already speaks of the next day.
        var begun = context.IsQuestion || context.LooksBack ? day : day.DaysLater(1);
        var past = Begun(period, begun).Take(2).ToList();
        var next = NotBegun(period, begun);
        if (past.Count == 0)
        {
            return next is { } only ? [only] : [];
        }

        if (next is not { } ahead)
        {
            return past;
        }

        return IsAhead(period, past[0], ahead, day, context) ? [ahead, past[0]] : past;
    }

    private static bool IsAhead(YearlyPeriod period, DayRange past, DayRange ahead, DateOnly day, DateContext context)
    {
        var daysSince = day.DayNumber - past.Last.DayNumber;
        var daysUntil = ahead.First.DayNumber - day.DayNumber;
        if (context.LooksAhead)
        {
            return daysSince > 0 && daysUntil < AlmostAYear;
        }

        if (context.IsQuestion || context.LooksBack)
        {
            return false;
        }

        // A festival is spoken of before it as much as after it.
        return period.IsLiteral ? daysSince > AlmostAYear && daysUntil <= Soon : daysUntil < daysSince;
    }

    private static IEnumerable<DayRange> Begun(YearlyPeriod period, DateOnly day)
    {
        for (var year = day.Year + 1; year >= day.Year - (2 * MostYears); year--)
        {
            if (period.In(year) is { } days && days.First <= day)
            {
                yield return days;
            }
        }
    }

    private static DayRange? NotBegun(YearlyPeriod period, DateOnly day)
    {
        for (var year = day.Year - 1; year <= day.Year + MostYears; year++)
        {
            if (period.In(year) is { } days && days.First > day)
            {
                return days;
            }
        }

        return null;
    }
}
