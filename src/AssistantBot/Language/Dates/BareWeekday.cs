namespace AssistantBot.Language.Dates;

/// <summary>Days of a week that is not said: 周三, 周末.</summary>
/// <param name="FirstDay">0 is Monday.</param>
internal sealed record BareWeekday(int FirstDay, int LastDay) : DateExpression
{
    public override DateReading Read(DateContext context)
    {
        var precision = FirstDay == LastDay ? DatePrecision.Day : DatePrecision.Week;
        if ((context.From?.First ?? context.Reference) is not { } day)
        {
            return DateReading.Unknown(precision) with { IsRelative = true };
        }

        var inWeek = InWeek(day.Monday());
        var next = inWeek.Last < day || (inWeek.First < day && context.From is not null) ? InWeek(day.Monday().DaysLater(7)) : inWeek;
        var past = inWeek.First <= day ? inWeek : InWeek(day.Monday().DaysLater(-7));
        IReadOnlyList<DayRange> candidates = context switch
        {
            { From: not null } or { LooksAhead: true } => [next],
            { IsQuestion: true } when FirstDay == LastDay => [past, InWeek(past.First.Monday().DaysLater(-7))],
            { IsQuestion: true } => [past, InWeek(past.First.Monday().DaysLater(7))],
            _ => [past],
        };

        // What a weekend is asked for (the last or the next) is a guess; a weekday in news is the last one.
        return new DateReading(candidates, precision, YearSource.Published) { IsRelative = true, IsApproximate = FirstDay != LastDay };
    }

    private DayRange InWeek(DateOnly monday) => new(monday.DaysLater(FirstDay), monday.DaysLater(LastDay));
}
