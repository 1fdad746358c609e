namespace AssistantBot.Language.Dates;

/// <summary>Days counted from today: 昨天, 今明两天.</summary>
internal sealed record RelativeDays(int FirstDaysLater, int LastDaysLater) : DateExpression
{
    public override DateReading Read(DateContext context) => DateReading.Relative(
        context.Reference,
        DatePrecision.Day,
        day => new DayRange(day.DaysLater(FirstDaysLater), day.DaysLater(LastDaysLater)));
}
