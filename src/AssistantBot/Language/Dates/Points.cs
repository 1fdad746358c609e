namespace AssistantBot.Language.Dates;

/// <summary>Reads one date, without a range or a bound.</summary>
internal static class Points
{
    // 15日内, 3日游, 10日元, 7日后: lengths and other units.
    private const string NeverAfterDay = "内游均龄元后间";

    // 每年3月15日 and 每月10日 come again and again; 第3日 counts days.
    private const string NeverBefore = "第每月年个日天周";

    public static DateExpression? Take(DateCursor cursor)
    {
        if (char.IsAsciiLetter(cursor.Current))
        {
            return EnglishDates.Take(cursor);
        }

        return TakeIso(cursor)
            ?? TakeYears(cursor)
            ?? TakeWithYear(cursor)
            ?? (DateExpression?)FiveYearPlans.Take(cursor)
            ?? RelativeWords.Take(cursor)
            ?? Weekdays.Take(cursor)
            ?? Lengths.Take(cursor)
            ?? TakeWithoutYear(cursor)
            ?? (DateExpression?)EnglishDates.TakeDayFirst(cursor)
            ?? EnglishDates.TakeYears(cursor);
    }

    /// <summary>A date that names a day: 2020年9月24日, 9月24日, 24日.</summary>
    public static DateExpression? TakeDay(DateCursor cursor)
    {
        var start = cursor.Position;
        var date = TakeIso(cursor) ?? TakeWithYear(cursor) ?? TakeWithoutYear(cursor);
        return date is YearlyDate { Period.Precision: DatePrecision.Day } or MonthlyDate { Precision: DatePrecision.Day }
            ? date : cursor.Back<DateExpression>(start);
    }

    // 2020-11-18, 2020/11/18, 2020.11.18.
    private static YearlyDate? TakeIso(DateCursor cursor)
    {
        var start = cursor.Position;
        if (DateNumbers.TakeFigures(cursor, 4) is { } year and >= 1000 and < 2200 && cursor.IsAt("-/."))
        {
            var separator = cursor.Current.ToString();
            cursor.Position++;
            if (DateNumbers.TakeFigures(cursor, 2) is { } month && cursor.Take(separator)
                && DateNumbers.TakeFigures(cursor, 2) is { } day
                && !(cursor.IsAt("-/.") && char.IsAsciiDigit(cursor.At(cursor.Position + 1)) && cursor.StartsWith(separator)))
            {
                return new YearlyDate(
                    new YearWord(year, YearWord.Base.Stated), new MonthsAndDays(DatePrecision.Day, month, day, month, day));
            }
        }

        return cursor.Back<YearlyDate>(start);
    }

    // 2019-2021年: one 年 for both.
    private static DateInterval? TakeYears(DateCursor cursor)
    {
        var start = cursor.Position;
        if (DateNumbers.TakeYear(cursor) is { } first)
        {
            cursor.SkipBlank();
            if (cursor.TakeAny("至", "到", "——", "-", "—", "–", "~"))
            {
                cursor.SkipBlank();
                if (DateNumbers.TakeYear(cursor) is { } last && last > first && cursor.TakeSpaced("年") && YearWords.Ends(cursor, last))
                {
                    _ = cursor.Take("度");
                    return new DateInterval(WholeYear(first), WholeYear(last));
                }
            }
        }

        return cursor.Back<DateInterval>(start);
    }

    public static YearlyDate WholeYear(int year) => WholeYear(new YearWord(year, YearWord.Base.Stated));

    public static YearlyDate WholeYear(YearWord year) => new(year, MonthsAndDays.WholeMonths(DatePrecision.Year, 1, 12));

    private static YearlyDate? TakeWithYear(DateCursor cursor)
    {
        if (YearWords.Take(cursor) is not { } year)
        {
            return null;
        }

        var end = cursor.Position;
        cursor.SkipBlank();
        var isJoined = cursor.Take("的");

        // 2008年的初选 is no beginning of the year.
        if ((Festivals.Take(cursor) ?? YearlyPeriods.Take(cursor, isAfterYear: true)) is { } period && !(isJoined && period.IsApproximate))
        {
            return new YearlyDate(year, period);
        }

        // 2020年13月: no such month, and not the year either.
        cursor.Position = end;
        cursor.SkipBlank();
        var isMonth = DateNumbers.TakeFigures(cursor, 2) is not null && cursor.TakeSpaced("月");
        cursor.Position = end;
        return isMonth ? null : WholeYear(year);
    }

    private static DateExpression? TakeWithoutYear(DateCursor cursor)
    {
        var start = cursor.Position;
        if (Festivals.Take(cursor) is { } festival)
        {
            return new YearlyDate(null, festival);
        }

        if (YearlyPeriods.Take(cursor, isAfterYear: false) is { } period)
        {
            // 年底 is the end of this year.
            return IsRecurring(cursor, start) ? cursor.Back<DateExpression>(start)
                : new YearlyDate(cursor.At(start) == '年' ? new YearWord(0, YearWord.Base.Reference) : null, period);
        }

        // A Chinese numeral alone (三日) is a length as often as a day.
        if (char.IsAsciiDigit(cursor.Current) && !cursor.IsAfter(NeverBefore)
            && MonthParts.TakeDays(cursor) is { } days && cursor.Previous == '日' && !cursor.IsAt(NeverAfterDay)
            && !(cursor.IsAt("以之") && "内上下后间".Contains(cursor.At(cursor.Position + 1), StringComparison.Ordinal)))
        {
            return new MonthlyDate(null, DatePrecision.Day, days.FirstDay, days.LastDay);
        }

        return cursor.Back<DateExpression>(start);
    }

    private static bool IsRecurring(DateCursor cursor, int start)
    {
        var before = cursor.At(start - 1);
        return before is '每' or '第' || (before == '年' && cursor.At(start - 2) is '每' or '历' or '逐');
    }
}
