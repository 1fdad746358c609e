namespace AssistantBot.Language.Dates;

/// <summary>A time up to, on from or around what is named.</summary>
internal sealed record BoundedTime(DateExpression Inner, BoundKind Kind) : DateExpression
{
    private const int DaysAround = 7;
    private const int DaysBeforeFestival = 14;

    public override bool CanBeSettled => false;

    public override DateReading? Read(DateContext context)
    {
        var isLimit = Kind == BoundKind.Before && !context.IsQuestion && Inner is not YearlyDate { Period.IsFestival: true };
        var outlook = context with { LooksAhead = context.LooksAhead || isLimit, LooksBack = Kind == BoundKind.Since };
        if (Inner.Read(outlook) is not { } inner)
        {
            return null;
        }

        if (Kind == BoundKind.Before && Inner is YearlyDate { Period.IsFestival: true })
        {
            return BeforeFestival(inner);
        }

        var isNow = Kind == BoundKind.Since || (Kind == BoundKind.After && context.IsQuestion);
        return inner with
        {
            Candidates = [.. inner.Candidates.Select(days => Bounded(days, inner, context.Reference))],
            Precision = Kind == BoundKind.Around ? inner.Precision : DatePrecision.Period,
            IsApproximate = inner.IsApproximate || Kind == BoundKind.Around,
            IsLiteral = false,
            IsRelative = inner.IsRelative || isNow,
            IsBound = true,
        };
    }

    private static DateReading BeforeFestival(DateReading inner) => inner with
    {
        Candidates = [.. inner.Candidates.Select(days => new DayRange(days.First.DaysLater(-DaysBeforeFestival), days.First.DaysLater(-1)))],
        Precision = DatePrecision.Period,
        IsApproximate = true,
        IsLiteral = false,
        IsBound = true,
    };

    private DayRange Bounded(DayRange days, DateReading inner, DateOnly? today) => Kind switch
    {
        BoundKind.Before => Before(LastOf(days, inner), today),
        BoundKind.Around => days.Widened(DaysAround, DaysAround),
        _ => new DayRange(days.First, today is { } day && day >= days.First ? day : DateOnly.MaxValue),
    };

    private static DayRange Before(DateOnly last, DateOnly? today) =>
        new(today is { } day && day <= last ? day : DateOnly.MinValue, last);

    // “Before 2020” ends with 2019, “before the end of 2020” with 2020.
    private static DateOnly LastOf(DayRange days, DateReading inner) =>
        inner.IsApproximate || inner.Precision is DatePrecision.Day or DatePrecision.TenDays
            ? days.Last : days.First.DaysLater(-1);
}
