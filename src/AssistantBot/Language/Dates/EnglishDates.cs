namespace AssistantBot.Language.Dates;

/// <summary>Reads English words about time, in folded (lower-case) text.</summary>
internal static class EnglishDates
{
    // “Jan.”: a month of which only three letters (or “sept”) and a full stop are written. May has no more.
    private const int ShortName = 4;

    private static readonly string[] BeforeYear = ["in ", "of ", "for ", "from ", "between ", "during ", "and ", "year "];
    private static readonly string[] BeforeMonth = ["in ", "of ", "from ", "to ", "between ", "during ", "since ", "before ", "after ", "by ", "until ", "last ", "and "];

    public static DateExpression? Take(DateCursor cursor)
    {
        var start = cursor.Position;
        var bound = TakeBound(cursor);
        if (bound is null && cursor.TakeAny("between ", "from "))
        {
            // The preposition is no part of the words; they are read where they begin.
            return cursor.Back<DateExpression>(start);
        }

        if (TakePoint(cursor, bound is not null) is not { } date)
        {
            return cursor.Back<DateExpression>(start);
        }

        if (bound is { } kind)
        {
            return new BoundedTime(date, kind);
        }

        return TakeEnd(cursor) is { } last ? new DateInterval(date, last) : date;
    }

    /// <summary>18 November 2020.</summary>
    public static YearlyDate? TakeDayFirst(DateCursor cursor)
    {
        var start = cursor.Position;
        if (DateNumbers.TakeFigures(cursor, 2) is { } day)
        {
            _ = cursor.TakeAny("st", "nd", "rd", "th");
            _ = cursor.Take(" of");
            if (cursor.Take(" ") && EnglishWords.TakeMonth(cursor) is { } month)
            {
                return new YearlyDate(EnglishWords.TakeYear(cursor), new MonthsAndDays(DatePrecision.Day, month, day, month, day));
            }
        }

        return cursor.Back<YearlyDate>(start);
    }

    /// <summary>A year after its preposition, and the one to which it runs: in 2023, from 2019 to 2021.</summary>
    public static DateExpression? TakeYears(DateCursor cursor)
    {
        if (!IsAfter(cursor, cursor.Position, BeforeYear) || EnglishWords.TakeBareYear(cursor) is not { } year)
        {
            return null;
        }

        var date = Points.WholeYear(year);
        return TakeEnd(cursor) is { } last ? new DateInterval(date, last) : date;
    }

    private static BoundKind? TakeBound(DateCursor cursor) =>
        cursor.Take("since ") ? BoundKind.Since
        : cursor.TakeAny("before ", "by ", "until ") ? BoundKind.Before
        : cursor.Take("after ") ? BoundKind.After
        : null;

    private static DateExpression? TakeEnd(DateCursor cursor)
    {
        var start = cursor.Position;
        return cursor.TakeAny(" to ", " through ", " until ", " and ", "-", "–", " - ", " – ") && TakePoint(cursor, isBound: true) is { } last
            && (!cursor.Text.AsSpan(start).StartsWith(" and ") || IsBetween(cursor, start))
            ? last : cursor.Back<DateExpression>(start);
    }

    // “in 2019 and 2021” are two years, “between 2019 and 2021” is all from one to the other.
    private static bool IsBetween(DateCursor cursor, int before)
    {
        var from = Math.Max(0, before - 30);
        return cursor.Text.AsSpan(from, before - from).Contains("between ", StringComparison.Ordinal);
    }

    private static DateExpression? TakePoint(DateCursor cursor, bool isBound)
    {
        var start = cursor.Position;
        _ = isBound && cursor.Take("the ");
        return EnglishWords.TakeRelative(cursor)
            ?? TakePart(cursor)
            ?? TakeMonth(cursor)
            ?? (DateExpression?)TakeDayFirst(cursor)
            ?? (isBound && EnglishWords.TakeBareYear(cursor) is { } year ? Points.WholeYear(year) : null)
            ?? cursor.Back<DateExpression>(start);
    }

    // third quarter of 2023, q3 2023, first half of 2024, end of last year.
    private static YearlyDate? TakePart(DateCursor cursor)
    {
        var start = cursor.Position;
        var quarter = EnglishWords.TakeQuarter(cursor);
        if ((quarter ?? EnglishWords.TakePeriod(cursor)) is { } period)
        {
            _ = cursor.Take(" of");
            var year = EnglishWords.TakeYear(cursor);

            // Q1 is a question in a list of answers.
            if (year is not null || (!period.IsApproximate && (quarter is null || IsAfter(cursor, start, BeforeMonth))))
            {
                return new YearlyDate(year, period);
            }
        }

        return cursor.Back<YearlyDate>(start);
    }

    private static bool IsAfter(DateCursor cursor, int start, string[] prepositions)
    {
        var before = cursor.Text[Math.Max(0, start - 8)..start];
        return prepositions.Any(preposition => before.EndsWith(preposition, StringComparison.Ordinal));
    }

    // November, November 2020, November 18, November 18, 2020.
    private static YearlyDate? TakeMonth(DateCursor cursor)
    {
        var start = cursor.Position;
        var isNoun = IsAfter(cursor, start, BeforeMonth);
        if (EnglishWords.TakeMonth(cursor) is not { } month)
        {
            return null;
        }

        var end = cursor.Position;
        if (cursor.Take(" ") && DateNumbers.TakeFigures(cursor, 2) is { } day and >= 1)
        {
            _ = cursor.TakeAny("st", "nd", "rd", "th");
            return new YearlyDate(EnglishWords.TakeYear(cursor), new MonthsAndDays(DatePrecision.Day, month, day, month, day));
        }

        cursor.Position = end;
        var year = EnglishWords.TakeYear(cursor);

        // “may” and “march” are more often verbs, and Jan is a name.
        return year is null && ((!isNoun && month is 3 or 5) || (end - start <= ShortName && month is not (5 or 6 or 7))) ? cursor.Back<YearlyDate>(start)
            : new YearlyDate(year, MonthsAndDays.WholeMonths(DatePrecision.Month, month, month));
    }
}
