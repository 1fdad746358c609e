namespace AssistantBot.Language.Dates;

/// <summary>The English names of months, weekdays, units and parts of the year.</summary>
internal static class EnglishWords
{
    private static readonly string[] Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    private static readonly string[] Weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    private static readonly string[] Numbers = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    private static readonly string[] Ordinals = ["first", "second", "third", "fourth"];

    /// <summary>A month by its name or its first three letters; “sept” too.</summary>
    public static int? TakeMonth(DateCursor cursor)
    {
        for (var i = 0; i < Months.Length; i++)
        {
            if (TakeWord(cursor, Months[i]) || TakeWord(cursor, Months[i][..3]) || (i == 8 && TakeWord(cursor, "sept")))
            {
                _ = Months[i].Length > 3 && cursor.At(cursor.Position - 1) != Months[i][^1] && cursor.Take(".");
                return i + 1;
            }
        }

        return null;
    }

    /// <summary>“ 2020”, “, 2020”, “ last year”, after a month or a part of the year.</summary>
    public static YearWord? TakeYear(DateCursor cursor)
    {
        var start = cursor.Position;
        _ = cursor.Take(",");
        _ = cursor.Take(" of");
        if (cursor.Take(" "))
        {
            if (TakeBareYear(cursor) is { } year)
            {
                return year;
            }

            foreach (var (word, later) in new[] { ("last year", -1), ("this year", 0), ("next year", 1), ("the year", 0) })
            {
                if (cursor.Take(word))
                {
                    return new YearWord(later, YearWord.Base.Reference);
                }
            }
        }

        cursor.Position = start;
        return null;
    }

    public static YearWord? TakeBareYear(DateCursor cursor)
    {
        var start = cursor.Position;
        if (DateNumbers.TakeFigures(cursor, 4) is { } year and >= 1900 and < 2100 && !IsLetterOrDigit(cursor.Current)
            && !(cursor.IsAt(".,") && char.IsAsciiDigit(cursor.At(cursor.Position + 1))))
        {
            return new YearWord(year, YearWord.Base.Stated);
        }

        cursor.Position = start;
        return null;
    }

    public static DateExpression? TakeRelative(DateCursor cursor) =>
        TakeWord(cursor, "today") || TakeWord(cursor, "tonight") ? new RelativeDays(0, 0)
        : TakeWord(cursor, "yesterday") ? new RelativeDays(-1, -1)
        : TakeWord(cursor, "tomorrow") ? new RelativeDays(1, 1)
        : TakeWord(cursor, "recently") || TakeWord(cursor, "lately") ? new VagueTime(0, 30)
        : TakeCounted(cursor) ?? TakeWeekday(cursor, "on ");

    /// <summary>Q3.</summary>
    public static MonthsAndDays? TakeQuarter(DateCursor cursor)
    {
        var start = cursor.Position;
        return cursor.Take("q") && cursor.TakeIndex("1234") is >= 0 and var quarter && !IsLetterOrDigit(cursor.Current)
            ? Quarter(quarter + 1) : cursor.Back<MonthsAndDays>(start);
    }

    /// <summary>A quarter, a half, or an end of a year.</summary>
    public static MonthsAndDays? TakePeriod(DateCursor cursor)
    {
        for (var i = 0; i < Ordinals.Length; i++)
        {
            if (cursor.Take(Ordinals[i] + " quarter"))
            {
                return Quarter(i + 1);
            }

            if (i < 2 && cursor.Take(Ordinals[i] + " half"))
            {
                return MonthsAndDays.WholeMonths(DatePrecision.HalfYear, (6 * i) + 1, (6 * i) + 6);
            }
        }

        return cursor.TakeAny("end", "late") ? MonthsAndDays.WholeMonths(DatePrecision.Month, 12, 12) with { IsApproximate = true }
            : cursor.TakeAny("beginning", "early") ? MonthsAndDays.WholeMonths(DatePrecision.Month, 1, 1) with { IsApproximate = true }
            : null;
    }

    private static MonthsAndDays Quarter(int number) =>
        MonthsAndDays.WholeMonths(DatePrecision.Quarter, (3 * number) - 2, 3 * number);

    // last week, this month, past two weeks, next 3 months, last Wednesday.
    private static DateExpression? TakeCounted(DateCursor cursor)
    {
        var start = cursor.Position;
        foreach (var (word, later) in new[] { ("last ", -1), ("past ", -1), ("previous ", -1), ("this ", 0), ("next ", 1), ("coming ", 1) })
        {
            if (cursor.Take(word) && (TakeUnit(cursor, later) ?? (DateExpression?)TakeLength(cursor, later) ?? TakeDayOfWeek(cursor, later)) is { } date)
            {
                return date;
            }

            cursor.Position = start;
        }

        return null;
    }

    private static DateExpression? TakeUnit(DateCursor cursor, int later) =>
        TakeWord(cursor, "week") ? new RelativeWeek(later, 0, 6)
        : TakeWord(cursor, "weekend") ? new RelativeWeek(later, 5, 6)
        : TakeWord(cursor, "month") ? new MonthlyDate(later, DatePrecision.Month, 1, 0)
        : TakeWord(cursor, "year") ? Points.WholeYear(new YearWord(later, YearWord.Base.Reference))
        : null;

    private static LengthOfTime? TakeLength(DateCursor cursor, int later)
    {
        var start = cursor.Position;
        var word = Array.FindIndex(Numbers, number => TakeWord(cursor, number));
        var count = word >= 0 ? word + 1 : DateNumbers.TakeFigures(cursor, 3);
        if (count is { } number and > 0 && later != 0 && cursor.Take(" "))
        {
            var (months, days) = TakeWord(cursor, "days") ? (0, number) : TakeWord(cursor, "weeks") ? (0, 7 * number)
                : TakeWord(cursor, "months") ? (number, 0) : TakeWord(cursor, "years") ? (12 * number, 0) : (0, 0);
            if (months + days > 0)
            {
                return new LengthOfTime(months, days, later > 0);
            }
        }

        return cursor.Back<LengthOfTime>(start);
    }

    private static RelativeWeek? TakeDayOfWeek(DateCursor cursor, int later)
    {
        var day = Array.FindIndex(Weekdays, weekday => TakeWord(cursor, weekday));
        return day >= 0 ? new RelativeWeek(later, day, day) : null;
    }

    private static BareWeekday? TakeWeekday(DateCursor cursor, string preposition)
    {
        var day = cursor.Text.AsSpan(0, cursor.Position).EndsWith(preposition) ? Array.FindIndex(Weekdays, weekday => TakeWord(cursor, weekday)) : -1;
        return day >= 0 ? new BareWeekday(day, day) : null;
    }

    private static bool TakeWord(DateCursor cursor, string word)
    {
        if (!cursor.StartsWith(word) || IsLetterOrDigit(cursor.At(cursor.Position + word.Length)))
        {
            return false;
        }

        cursor.Position += word.Length;
        return true;
    }

    private static bool IsLetterOrDigit(char character) => char.IsAsciiLetterOrDigit(character);
}
