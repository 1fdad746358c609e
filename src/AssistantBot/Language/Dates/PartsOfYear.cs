namespace AssistantBot.Language.Dates;

/// <summary>Reads parts of a year that have no bounds of their own: 年底, 今年初, 去年夏天.</summary>
internal static class PartsOfYear
{
    /// <summary>年底, and after a year whose 年 was read 底 or 年底.</summary>
    public static MonthsAndDays? TakeEnd(DateCursor cursor, bool isAfterYear)
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

    /// <summary>夏天, 冬季, after a year.</summary>
    public static MonthsAndDays? TakeSeason(DateCursor cursor)
    {
        var start = cursor.Position;
        var season = cursor.TakeIndex("春夏秋冬");
        return season >= 0 && cursor.TakeAny("季", "天")
            ? MonthsAndDays.WholeMonths(DatePrecision.Period, (3 * season) + 3, ((3 * season) + 4) % 12 + 1) with { IsApproximate = true }
            : cursor.Back<MonthsAndDays>(start);
    }
}
