namespace AssistantBot.Language.Dates;

/// <summary>From one time to another.</summary>
internal sealed record DateInterval(DateExpression Start, DateExpression End) : DateExpression
{
    private const int FarAhead = 31;

    public override bool CanBeSettled => false;

    public override DateReading? Read(DateContext context)
    {
        if (Start.Read(context) is not { } start)
        {
            return null;
        }

        if (start.Candidates.Count == 0)
        {
            return End.Read(context) is null ? null : start;
        }

        var spans = new List<DayRange>();
        DateReading? last = null;
        foreach (var candidate in start.Candidates)
        {
            var carried = new CarriedDate(candidate, start.Precision, start.YearSource, IsNear: true);
            var end = End.Read(context with { From = candidate, Carried = carried });
            if (end is null)
            {
                return null;
            }

            if (end.Candidates.Count > 0)
            {
                spans.Add(DayRange.Spanning(candidate, end.Candidates[0]));
                last ??= end;
            }
        }

        return last is null ? start : start with
        {
            Candidates = InOrder(spans, context),
            Precision = start.Precision == DatePrecision.Day ? DatePrecision.Day : DatePrecision.Period,
            IsApproximate = start.IsApproximate || last.IsApproximate,
            IsLiteral = start.IsLiteral && (last.IsLiteral || last.YearSource == YearSource.Stated),
            IsRelative = start.IsRelative || last.IsRelative,
        };
    }

    // Who asks in November about “November to February” asks about the winter past rather than the one just begun.
    private static List<DayRange> InOrder(List<DayRange> spans, DateContext context) =>
        context is { IsQuestion: true, LooksAhead: false, Reference: { } today } && spans.Count == 2 && spans[0].Last > today.DaysLater(FarAhead)
            ? [spans[1], spans[0]] : spans;
}
