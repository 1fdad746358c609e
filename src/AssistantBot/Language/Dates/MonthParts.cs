namespace AssistantBot.Language.Dates;

/// <summary>Reads what stands after a month: 18日, 18-20日, 中旬, 底.</summary>
internal static class MonthParts
{
    public static (DatePrecision Precision, int FirstDay, int LastDay, bool IsApproximate)? Take(DateCursor cursor) =>
        TakeDays(cursor) ?? TakeTenDays(cursor) ?? TakeEnd(cursor);

    /// <summary>18日, 十八日, 18号; 18至20日 and 18、19日 with one 日 for both.</summary>
    public static (DatePrecision Precision, int FirstDay, int LastDay, bool IsApproximate)? TakeDays(DateCursor cursor)
    {
        var start = cursor.Position;
        if (DateNumbers.Take(cursor) is { } first and >= 1 and <= 31)
        {
            if (TakeDayWord(cursor))
            {
                return (DatePrecision.Day, first, first, false);
            }

            cursor.SkipBlank();
            var isListed = cursor.Take("、");
            if (isListed || cursor.TakeAny("至", "到", "-", "—", "–", "~"))
            {
                cursor.SkipBlank();
                if (DateNumbers.Take(cursor) is { } last and <= 31 && last > first && (!isListed || last == first + 1) && TakeDayWord(cursor))
                {
                    return (DatePrecision.Day, first, last, false);
                }
            }
        }

        cursor.Position = start;
        return null;
    }

    private static bool TakeDayWord(DateCursor cursor)
    {
        var start = cursor.Position;
        if (cursor.TakeSpaced("日") || (cursor.TakeSpaced("号") && !cursor.IsAt("线楼院文令公")))
        {
            return true;
        }

        cursor.Position = start;
        return false;
    }

    private static (DatePrecision, int, int, bool)? TakeTenDays(DateCursor cursor) =>
        cursor.Take("上旬") ? (DatePrecision.TenDays, 1, 10, false)
        : cursor.Take("中旬") ? (DatePrecision.TenDays, 11, 20, false)
        : cursor.Take("下旬") ? (DatePrecision.TenDays, 21, 0, false)
        : null;

    private static (DatePrecision, int, int, bool)? TakeEnd(DateCursor cursor)
    {
        var start = cursor.Position;
        if (cursor.TakeAny("底", "末") && !cursor.IsAt("层线气蕴部座盘板梢端尾"))
        {
            return (DatePrecision.TenDays, 21, 0, true);
        }

        if (cursor.Take("初") && !cursor.IsAt("中级步次衷心学高创一二三四五六七八九十"))
        {
            return (DatePrecision.TenDays, 1, 10, true);
        }

        cursor.Position = start;
        return null;
    }
}
