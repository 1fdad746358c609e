namespace AssistantBot.Language.Dates;

/// <summary>A month counted from this one, or days of it (本月18日, 上月底), or a day without its month (18日).</summary>
/// <param name="MonthsLater">Null: the month is not said.</param>
/// <param name="LastDay">0: the last of the month.</param>
internal sealed record MonthlyDate(int? MonthsLater, DatePrecision Precision, int FirstDay, int LastDay) : DateExpression
{
    // Every day of the month comes within three months of any day (the 31st of January, then of March).
    private const int MostMonths = 4;

    public bool IsApproximate { get; init; }

    public override DateReading? Read(DateContext context)
    {
        if (FirstDay > 31 || LastDay > 31)
        {
            return null;
        }

        if (MonthsLater is { } count)
        {
            return context.Reference is not { } day
                ? DateReading.Unknown(Precision) with { IsRelative = true }
                : In(new DateOnly(day.Year, day.Month, 1).MonthsLater(count)) is { } days
                    ? Reading([days], YearSource.Published) with { IsRelative = true }
                    : null;
        }

        if (context.From is { } from)
        {
            return From(from.First).FirstOrDefault() is { Last.DayNumber: > 0 } after ? Reading([after], YearSource.Stated) : null;
        }

        if (context.Carried is { HasMonth: true } carried && (carried.IsNear || context.Reference is null)
            && In(carried.Days.Last) is { } same)
        {
            return Reading([same], carried.YearSource);
        }

        return WithoutMonth(context);
    }

    private DateReading WithoutMonth(DateContext context)
    {
        if (context.Reference is not { } day)
        {
            return Reading([], YearSource.Unknown) with { Day = FirstDay };
        }

        var begun = context.IsQuestion ? day : day.DaysLater(1);
        var past = Enumerable.Range(0, MostMonths)
            .Select(back => In(new DateOnly(begun.Year, begun.Month, 1).MonthsLater(-back)))
            .OfType<DayRange>()
            .Where(days => days.First <= begun)
            .Take(2)
            .ToList();
        IReadOnlyList<DayRange> candidates = context.LooksAhead && past.All(days => days.Last < day)
            ? [.. From(day).Take(1), .. past.Take(1)] : past;
        return Reading(candidates, YearSource.Published) with { IsRelative = true, Day = FirstDay };
    }

    private IEnumerable<DayRange> From(DateOnly day) =>
        Enumerable.Range(0, MostMonths)
            .Select(ahead => In(new DateOnly(day.Year, day.Month, 1).MonthsLater(ahead)))
            .OfType<DayRange>()
            .Where(days => days.Last >= day);

    private DayRange? In(DateOnly month) =>
        DateArithmetic.Day(month.Year, month.Month, FirstDay) is { } first
        && DateArithmetic.Day(month.Year, month.Month, LastDay) is { } last
        && first <= last
            ? new DayRange(first, last) : null;

    private DateReading Reading(IReadOnlyList<DayRange> days, YearSource source) =>
        new(days, Precision, source) { IsApproximate = IsApproximate };
}
