namespace AssistantBot.Language.Dates;

/// <summary>Days that its name gives: a five-year plan.</summary>
internal sealed record FixedPeriod(DayRange Days) : DateExpression
{
    public bool IsApproximate { get; init; }

    public override bool CanBeSettled => false;

    public override DateReading Read(DateContext context) =>
        new([Days], DatePrecision.Period, YearSource.Stated) { IsApproximate = IsApproximate };
}
