namespace AssistantBot.Language.Dates;

/// <summary>What words about time mean in their context.</summary>
/// <param name="Candidates">The one taken first; empty: the days are not known.</param>
internal sealed record DateReading(IReadOnlyList<DayRange> Candidates, DatePrecision Precision, YearSource YearSource)
{
    public bool IsApproximate { get; init; }

    public bool IsLiteral { get; init; }

    public bool IsRelative { get; init; }

    public bool IsBound { get; init; }

    public int? Month { get; init; }

    public int? Day { get; init; }

    public static DateReading Unknown(DatePrecision precision) => new([], precision, YearSource.Unknown);

    /// <summary>Counted from the day of publication or of asking; unknown without one.</summary>
    public static DateReading Relative(DateOnly? reference, DatePrecision precision, Func<DateOnly, DayRange> count) =>
        reference is { } day
            ? new DateReading([count(day)], precision, YearSource.Published) { IsRelative = true }
            : Unknown(precision) with { IsRelative = true };
}
