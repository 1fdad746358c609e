namespace AssistantBot.Language.Dates;

/// <summary>From a day of a month to a day of a month, every year.</summary>
/// <param name="LastMonth">Earlier than the first: of the next year (a winter).</param>
/// <param name="LastDay">0: the last of its month.</param>
internal sealed record MonthsAndDays(DatePrecision Precision, int FirstMonth, int FirstDay, int LastMonth, int LastDay)
    : YearlyPeriod(Precision)
{
    public bool IsOfFestival { get; init; }

    public override bool IsFestival => IsOfFestival;

    public override bool IsLiteral => !IsFestival && !IsApproximate;

    public override int? Month => FirstMonth == LastMonth && !IsFestival ? FirstMonth : null;

    public override int? Day => Precision == DatePrecision.Day && !IsFestival ? FirstDay : null;

    public static MonthsAndDays WholeMonths(DatePrecision precision, int first, int last) => new(precision, first, 1, last, 0);

    public override DayRange? In(int year) =>
        DateArithmetic.Day(year, FirstMonth, FirstDay) is { } first
        && DateArithmetic.Day(LastMonth < FirstMonth ? year + 1 : year, LastMonth, LastDay) is { } last
        && first <= last
            ? new DayRange(first, last) : null;
}
