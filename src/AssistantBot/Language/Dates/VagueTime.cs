namespace AssistantBot.Language.Dates;

/// <summary>A time without bounds: 日前, 近年来.</summary>
/// <param name="Months">How far back a question that uses the word is understood to ask. Ours.</param>
/// <param name="Days">The same in days.</param>
internal sealed record VagueTime(int Months, int Days) : DateExpression
{
    public override DateReading Read(DateContext context) => context.IsQuestion
        ? new LengthOfTime(Months, Days, IsAhead: false).Read(context) with { Precision = DatePrecision.Vague, IsApproximate = true }
        : new DateReading([], DatePrecision.Vague, YearSource.Unknown);
}
