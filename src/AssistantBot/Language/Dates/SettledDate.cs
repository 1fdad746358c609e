namespace AssistantBot.Language.Dates;

/// <summary>Words and, in brackets, the date they mean: 昨天（9月23日）.</summary>
internal sealed record SettledDate(DateExpression Words, DateExpression Bracket) : DateExpression
{
    public override bool CanBeSettled => false;

    public override DateReading? Read(DateContext context)
    {
        var words = Words.Read(context);
        var near = words is { Candidates: [var days, ..] } ? days.First : context.Reference;
        var bracket = Bracket.Read(context with { Reference = near, Carried = null, IsQuestion = false });
        if (bracket is not { Candidates: [var said, ..] } || near is not { } day)
        {
            return bracket;
        }

        // 昨天（1月1日） printed on the second day of the year, and 明天（1月1日） on the last one before.
        var nearest = Bracket is YearlyDate { Year: null, Period: var period } ? YearChoice.Nearest(period, day) ?? said : said;
        return bracket with { Candidates = [nearest], IsRelative = bracket.YearSource != YearSource.Stated };
    }
}
