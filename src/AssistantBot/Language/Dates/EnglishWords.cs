namespace AssistantBot.Language.Dates;

/// <summary>The English names of months and parts of the year.</summary>
internal static class EnglishWords
{
    private static readonly string[] Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

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

    /// <summary>A word that ends where it ends: not the “mar” of “market”.</summary>
    public static bool TakeWord(DateCursor cursor, string word)
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
