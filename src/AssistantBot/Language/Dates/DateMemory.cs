namespace AssistantBot.Language.Dates;

/// <summary>Keeps the last date that was read, for the next one that leaves out its year or month.</summary>
internal sealed class DateMemory(string folded)
{
    // In code units. Further on the year is that of the news again.
    private const int Reach = 200;

    private const string SentenceEnds = "。！？!?\n";

    private (TextSpan Span, DayRange Days, DatePrecision Precision, YearSource Source)? _last;

    /// <summary>What can be carried on to a span; null if nothing stands near before it in its line.</summary>
    public CarriedDate? Before(TextSpan span)
    {
        if (_last is not { } last || span.Start - last.Span.End > Reach)
        {
            return null;
        }

        var between = folded.AsSpan(last.Span.End, span.Start - last.Span.End);
        return between.Contains('\n') ? null
            : new CarriedDate(last.Days, last.Precision, last.Source, between.IndexOfAny(SentenceEnds) < 0);
    }

    public void Keep(TextSpan span, DateExpression date, DateReading reading)
    {
        if (date is YearlyDate or MonthlyDate or RelativeDays or RelativeWeek or CarriedDay or DateInterval or SettledDate
            && reading.Candidates.Count > 0)
        {
            _last = (span, reading.Candidates[0], reading.Precision, reading.YearSource);
        }
    }
}
