using System.Globalization;

namespace AssistantBot.Language.Dates;

/// <summary>Writes periods in Chinese, in either script.</summary>
internal static class ChinesePeriods
{
    /// <summary>What words were taken for: 2026年11月16日至22日; 取2026年；也可能指2025年.</summary>
    public static string Explain(QuestionDate date, Script script)
    {
        var about = !date.IsApproximate ? "" : script == Script.Traditional ? "約" : "约";
        return date.Candidates.Count < 2 ? about + Write(date.Taken, script)
            : $"取{Distinguish(date, date.Taken, script)}；也可能指{Distinguish(date, date.Candidates[1], script)}";
    }

    public static string Write(DayRange days, Script script) => days switch
    {
        { IsOpenAtStart: true, IsOpenAtEnd: true } => "不限",
        { IsOpenAtStart: true } => $"{Day(days.Last)}及以前",
        { IsOpenAtEnd: true } => $"{Day(days.First)}及以{(script == Script.Traditional ? '後' : '后')}",
        { IsOneDay: true } => Day(days.First),
        _ when IsWholeYears(days) => days.First.Year == days.Last.Year
            ? Year(days.First) : $"{Year(days.First)}至{Year(days.Last)}",
        _ when IsWholeMonths(days) => Join(days, Month(days.First), days.First.Month == days.Last.Month ? "" : Text($"{days.Last.Month}月"), Month(days.Last)),
        _ => Join(days, Day(days.First), Text($"{(days.First.Month == days.Last.Month ? "" : Text($"{days.Last.Month}月"))}{days.Last.Day}日"), Day(days.Last)),
    };

    public static bool IsWholeYears(DayRange days) => IsWholeMonths(days) && days.First.Month == 1 && days.Last.Month == 12;

    public static bool IsWholeMonths(DayRange days) =>
        days.First.Day == 1 && days.Last.Day == DateTime.DaysInMonth(days.Last.Year, days.Last.Month);

    // The end leaves out what it shares with the start.
    private static string Join(DayRange days, string first, string shortLast, string last) =>
        days.First.Year != days.Last.Year ? $"{first}至{last}" : shortLast.Length == 0 ? first : $"{first}至{shortLast}";

    // Where the words say the day and the month, the year is what is in doubt.
    private static string Distinguish(QuestionDate date, DayRange days, Script script) =>
        date.Month is not null && days.First.Year == days.Last.Year ? Year(days.First) : Write(days, script);

    private static string Year(DateOnly day) => Text($"{day.Year}年");

    private static string Month(DateOnly day) => Text($"{day.Year}年{day.Month}月");

    private static string Day(DateOnly day) => Text($"{day.Year}年{day.Month}月{day.Day}日");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
