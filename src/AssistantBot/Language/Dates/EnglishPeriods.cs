using System.Globalization;

namespace AssistantBot.Language.Dates;

/// <summary>Writes periods in English.</summary>
internal static class EnglishPeriods
{
    /// <summary>What words were taken for: 16–22 November 2026; taken as 2026; 2025 is also possible.</summary>
    public static string Explain(QuestionDate date)
    {
        var about = date.IsApproximate ? "about " : "";
        return date.Candidates.Count < 2 ? about + Write(date.Taken)
            : $"taken as {Distinguish(date, date.Taken)}; {Distinguish(date, date.Candidates[1])} is also possible";
    }

    public static string Write(DayRange days) => days switch
    {
        { IsOpenAtStart: true, IsOpenAtEnd: true } => "any time",
        { IsOpenAtStart: true } => $"{Day(days.Last)} or earlier",
        { IsOpenAtEnd: true } => $"{Day(days.First)} or later",
        { IsOneDay: true } => Day(days.First),
        _ when ChinesePeriods.IsWholeYears(days) => days.First.Year == days.Last.Year
            ? Text(days.First, "yyyy") : $"{Text(days.First, "yyyy")}–{Text(days.Last, "yyyy")}",
        _ when ChinesePeriods.IsWholeMonths(days) => Join(days, days.First.Month == days.Last.Month ? "" : Text(days.First, "MMMM"), "MMMM yyyy"),
        _ => Join(days, Text(days.First, days.First.Month == days.Last.Month ? "%d" : "d MMMM"), "d MMMM yyyy"),
    };

    // The start leaves out what it shares with the end.
    private static string Join(DayRange days, string shortFirst, string format) =>
        days.First.Year != days.Last.Year ? $"{Text(days.First, format)}–{Text(days.Last, format)}"
        : shortFirst.Length == 0 ? Text(days.Last, format)
        : $"{shortFirst}–{Text(days.Last, format)}";

    private static string Distinguish(QuestionDate date, DayRange days) =>
        date.Month is not null && days.First.Year == days.Last.Year ? Text(days.First, "yyyy") : Write(days);

    private static string Day(DateOnly day) => Text(day, "d MMMM yyyy");

    private static string Text(DateOnly day, string format) => day.ToString(format, CultureInfo.InvariantCulture);
}
