namespace AssistantBot.Language.Dates;

/// <summary>Reads what comes once a year: 11月18日, 11月中旬, 第三季度, 上半年, 年底.</summary>
internal static class YearlyPeriods
{
    // 十月革命, 五月天, 五月艾, 三月龄, 十月怀胎.
    private const string NeverAfterMonth = "龄嫂饼球票薪租革天艾怀刊";

    /// <param name="cursor">Where it may stand.</param>
    /// <param name="isAfterYear">Whether the year was just read, its 年 included.</param>
    public static YearlyPeriod? Take(DateCursor cursor, bool isAfterYear) =>
        TakeFirstMonths(cursor)
        ?? TakeQuarter(cursor, isAfterYear)
        ?? TakeHalf(cursor)
        ?? TakeMonth(cursor)
        ?? TakePartOfYear(cursor, isAfterYear)
        ?? (isAfterYear ? TakeSeason(cursor) : null);

    // 前10个月, 前三季度.
    private static MonthsAndDays? TakeFirstMonths(DateCursor cursor)
    {
        var start = cursor.Position;
        if (!cursor.TakeAny("前", "头"))
        {
            return null;
        }

        cursor.SkipBlank();
        if (DateNumbers.Take(cursor) is { } count and > 0)
        {
            cursor.SkipBlank();
            if (count <= 12 && cursor.TakeAny("个月", "月"))
            {
                return MonthsAndDays.WholeMonths(DatePrecision.Period, 1, count);
            }

            if (count < 4 && cursor.TakeAny("季度", "个季度", "季"))
            {
                return MonthsAndDays.WholeMonths(DatePrecision.Period, 1, 3 * count);
            }
        }

        return cursor.Back<MonthsAndDays>(start);
    }

    private static MonthsAndDays? TakeQuarter(DateCursor cursor, bool isAfterYear)
    {
        var start = cursor.Position;
        if (isAfterYear && EnglishWords.TakeQuarter(cursor) is { } quarter)
        {
            return quarter;
        }

        // 第三季 without 度 is a season of a series as often as a quarter.
        var isOrdinal = cursor.Take("第");
        var number = cursor.Take("首") ? 1 : cursor.TakeIndex("一二三四1234") % 4 + 1;
        if (number is >= 1 and <= 4
            && cursor.Position > start
            && (cursor.Take("季度") || (isAfterYear && cursor.Take("季") && !cursor.IsAt("稻度")))
            && (isAfterYear || isOrdinal || !"每各前后近连全".Contains(cursor.At(start - 1), StringComparison.Ordinal)))
        {
            return MonthsAndDays.WholeMonths(DatePrecision.Quarter, (3 * number) - 2, 3 * number);
        }

        return cursor.Back<MonthsAndDays>(start);
    }

    private static MonthsAndDays? TakeHalf(DateCursor cursor) =>
        cursor.Take("上半年") ? MonthsAndDays.WholeMonths(DatePrecision.HalfYear, 1, 6)
        : cursor.Take("下半年") ? MonthsAndDays.WholeMonths(DatePrecision.HalfYear, 7, 12)
        : null;

    private static MonthsAndDays? TakeMonth(DateCursor cursor)
    {
        var start = cursor.Position;
        if (DateNumbers.Take(cursor) is not { } first)
        {
            return null;
        }

        var last = first;
        if (!TakeMonthWord(cursor))
        {
            // 1至10月: one 月 for both.
            cursor.SkipBlank();
            if (!cursor.TakeAny("至", "到", "-", "—", "–", "~"))
            {
                return cursor.Back<MonthsAndDays>(start);
            }

            cursor.SkipBlank();
            last = DateNumbers.Take(cursor) ?? 0;
            if (last <= first || !TakeMonthWord(cursor))
            {
                return cursor.Back<MonthsAndDays>(start);
            }
        }

        if (first is < 1 or > 12 || last > 12 || cursor.IsAt(NeverAfterMonth))
        {
            return cursor.Back<MonthsAndDays>(start);
        }

        if (first < last)
        {
            return MonthsAndDays.WholeMonths(DatePrecision.Period, first, last);
        }

        // 一月一休 is once a month.
        return TakePartOfMonth(cursor, first)
            ?? (cursor.IsAt("一") ? cursor.Back<MonthsAndDays>(start) : MonthsAndDays.WholeMonths(DatePrecision.Month, first, first));
    }

    private static bool TakeMonthWord(DateCursor cursor) => cursor.TakeSpaced("月") && (cursor.Take("份") || true);

    private static MonthsAndDays? TakePartOfMonth(DateCursor cursor, int month)
    {
        var start = cursor.Position;
        cursor.SkipBlank();
        if (MonthParts.Take(cursor) is { } part)
        {
            return new MonthsAndDays(part.Precision, month, part.FirstDay, month, part.LastDay) { IsApproximate = part.IsApproximate };
        }

        return cursor.Back<MonthsAndDays>(start);
    }

    // 年底, and after a year whose 年 was read: 底, 年底.
    private static MonthsAndDays? TakePartOfYear(DateCursor cursor, bool isAfterYear)
    {
        var start = cursor.Position;
        var hasWord = cursor.Take("年");
        if (hasWord == isAfterYear && hasWord && cursor.IsAt("中"))
        {
            cursor.Position++;
            return MonthsAndDays.WholeMonths(DatePrecision.Period, 6, 7) with { IsApproximate = true };
        }

        // 百年初心, 3年内, 当年底.
        var stands = isAfterYear || (hasWord && !(DateCursor.ChineseNumerals + "0123456789近每历往").Contains(cursor.At(start - 1), StringComparison.Ordinal));
        if (stands && cursor.TakeAny("底", "末") && !cursor.IsAt("层线气蕴部座盘板梢端尾"))
        {
            return MonthsAndDays.WholeMonths(DatePrecision.Month, 12, 12) with { IsApproximate = true };
        }

        if (stands && cursor.Take("初") && !cursor.IsAt("中级步次衷心学高创一二三冬夏春秋"))
        {
            return MonthsAndDays.WholeMonths(DatePrecision.Month, 1, 1) with { IsApproximate = true };
        }

        return cursor.Back<MonthsAndDays>(start);
    }

    private static MonthsAndDays? TakeSeason(DateCursor cursor)
    {
        var start = cursor.Position;
        var season = cursor.TakeIndex("春夏秋冬");
        return season >= 0 && cursor.TakeAny("季", "天")
            ? MonthsAndDays.WholeMonths(DatePrecision.Period, (3 * season) + 3, ((3 * season) + 4) % 12 + 1) with { IsApproximate = true }
            : cursor.Back<MonthsAndDays>(start);
    }
}
