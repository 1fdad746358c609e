using System.Globalization;

namespace AssistantBot.Language.Dates;

/// <summary>A day of the Chinese lunisolar calendar, every year, with the days around it that belong to a festival.</summary>
/// <param name="LunarDay">0: the last day of the month.</param>
internal sealed record LunarPeriod(int LunarMonth, int LunarDay, bool IsLeapMonth = false, int DaysBefore = 0, int DaysAfter = 0)
    : YearlyPeriod(DaysBefore + DaysAfter > 0 ? DatePrecision.Period : DatePrecision.Day)
{
    private static readonly ChineseLunisolarCalendar Calendar = new();

    // The calendar of the framework is computed for these years only.
    private const int FirstYear = 1902;
    private const int LastYear = 2099;

    public bool IsOfFestival { get; init; }

    public override bool IsFestival => IsOfFestival;

    /// <summary>The year is the lunar one: the last days of the twelfth month lie in the next January or February.</summary>
    public override DayRange? In(int year)
    {
        if (year is < FirstYear or > LastYear)
        {
            return null;
        }

        // GetLeapMonth counts months through: 5 means that the fourth is followed by a leap fourth.
        var leap = Calendar.GetLeapMonth(year);
        if (IsLeapMonth && leap != LunarMonth + 1)
        {
            return null;
        }

        var month = LunarMonth + (IsLeapMonth || (leap > 0 && LunarMonth >= leap) ? 1 : 0);
        var length = Calendar.GetDaysInMonth(year, month);
        var day = LunarDay == 0 ? length : LunarDay;
        return day > length
            ? null
            : DayRange.Of(DateOnly.FromDateTime(Calendar.ToDateTime(year, month, day, 0, 0, 0, 0))).Widened(DaysBefore, DaysAfter);
    }
}
