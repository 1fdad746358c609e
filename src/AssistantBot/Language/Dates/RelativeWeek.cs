namespace AssistantBot.Language.Dates;

/// <summary>A week counted from this one, or days of it: 上周, 上周三, 本周末. Weeks begin on Monday.</summary>
/// <param name="FirstDay">0 is Monday.</param>
internal sealed record RelativeWeek(int WeeksLater, int FirstDay, int LastDay) : DateExpression
{
    public override DateReading Read(DateContext context) => DateReading.Relative(
        context.Reference,
        FirstDay == LastDay ? DatePrecision.Day : DatePrecision.Week,
        day =>
        {
            var monday = day.Monday().DaysLater(7 * WeeksLater);
            return new DayRange(monday.DaysLater(FirstDay), monday.DaysLater(LastDay));
        });
}
