using AssistantBot.Language.Dates;

namespace AssistantBot.Answering.Understanding;

/// <summary>The periods that words without a year can mean: 11月18日 is a day of every year.</summary>
internal static class PossiblePeriods
{
    // News older than this is history, and its readers name the year.
    private const int Years = 20;

    /// <summary>The latest first; each once.</summary>
    public static IReadOnlyList<DayRange> Of(QuestionDate date)
    {
        var earlier = RecursEveryYear(date)
            ? Enumerable.Range(1, Years).Select(years => YearsBefore(date.Taken, years))
            : [];
        return date.Candidates.Concat(earlier).Distinct().ToList();
    }

    // Festivals of the lunar calendar fall on other days every year.
    private static bool RecursEveryYear(QuestionDate date) =>
        date.Taken is { IsOpenAtStart: false, IsOpenAtEnd: false }
        && (date.Month is not null || date.Precision is DatePrecision.Quarter or DatePrecision.HalfYear);

    private static DayRange YearsBefore(DayRange days, int years) => new(days.First.AddYears(-years), days.Last.AddYears(-years));
}
