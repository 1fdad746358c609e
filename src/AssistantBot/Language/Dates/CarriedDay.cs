namespace AssistantBot.Language.Dates;

/// <summary>A day counted from the one mentioned before: 当日, 次日.</summary>
internal sealed record CarriedDay(int DaysLater) : DateExpression
{
    public override bool CanBeSettled => false;

    public override DateReading? Read(DateContext context) =>
        context.Carried is { Precision: DatePrecision.Day } carried
            ? new DateReading([DayRange.Of(carried.Days.Last.DaysLater(DaysLater))], DatePrecision.Day, carried.YearSource)
            : null;
}
