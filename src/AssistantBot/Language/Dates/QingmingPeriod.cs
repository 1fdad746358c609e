namespace AssistantBot.Language.Dates;

/// <summary>The solar term of early April.</summary>
internal sealed record QingmingPeriod(int DaysBefore = 0, int DaysAfter = 0) : YearlyPeriod(DaysBefore + DaysAfter > 0 ? DatePrecision.Period : DatePrecision.Day)
{
    public override bool IsFestival => true;

    /// <summary>By the usual formula for the term, which holds from 1901 to 2099.</summary>
    public override DayRange? In(int year)
    {
        if (year is < 1901 or > 2099)
        {
            return null;
        }

        var inCentury = year % 100;
        var day = (int)((inCentury * 0.2422) + (year < 2000 ? 5.59 : 4.81)) - (inCentury / 4);
        return DayRange.Of(new DateOnly(year, 4, day)).Widened(DaysBefore, DaysAfter);
    }
}
