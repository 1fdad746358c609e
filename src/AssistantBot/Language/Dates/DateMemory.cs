using System.Buffers;

namespace AssistantBot.Language.Dates;

/// <summary>Keeps the last date that was read, for the next one that leaves out its year or month.</summary>
internal sealed class DateMemory(string folded)
{
    // In code units. Further on the year is that of the news again.
    private const int Reach = 200;

    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create("。！？!?\n");

    private (TextSpan Span, int Month)? _partial;

    private (TextSpan Span, DayRange Days, DatePrecision Precision, YearSource Source)? _last;

    /// <summary>The month of the date before it in its line, where that has no year; null if there is none.</summary>
    public int? MonthBefore(TextSpan span) =>
        _partial is { } last && span.Start - last.Span.End <= Reach && !folded.AsSpan(last.Span.End, span.Start - last.Span.End).Contains('\n')
            ? last.Month : null;

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
        if (reading is { Candidates.Count: 0, Month: { } month })
        {
            _partial = (span, month);
        }

        if (date is YearlyDate or MonthlyDate or RelativeDays or RelativeWeek or CarriedDay or DateInterval or SettledDate
            && reading.Candidates.Count > 0)
        {
            _last = (span, reading.Candidates[0], reading.Precision, reading.YearSource);
        }
    }
}
