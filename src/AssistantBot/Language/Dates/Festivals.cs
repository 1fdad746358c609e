namespace AssistantBot.Language.Dates;

/// <summary>Reads festivals and days of the lunar calendar.</summary>
internal static class Festivals
{
    private static readonly string[] Holidays = ["假期", "期间", "长假", "小长假", "黄金周"];

    private static readonly (string Name, bool NeedsWord, YearlyPeriod Day, YearlyPeriod Holiday)[] Known =
    [
        ("春节", false, Lunar(1, 1), Lunar(1, 1, 1, 6) with { IsApproximate = true }),
        ("春运", false, Lunar(1, 1, 15, 24), Lunar(1, 1, 15, 24)),
        ("除夕", false, Lunar(12, 0), Lunar(12, 0)),
        ("元宵", true, Lunar(1, 15), Lunar(1, 15)),
        ("端午", false, Lunar(5, 5), Lunar(5, 5, 0, 2) with { IsApproximate = true }),
        ("中秋", false, Lunar(8, 15), Lunar(8, 15, 0, 2) with { IsApproximate = true }),
        ("重阳", true, Lunar(9, 9), Lunar(9, 9)),
        ("清明", true, new QingmingPeriod(), new QingmingPeriod(0, 2) { IsApproximate = true }),
        ("国庆", true, Solar(10, 1, 1), Solar(10, 1, 7)),
        ("元旦", false, Solar(1, 1, 1), Solar(1, 1, 3) with { IsApproximate = true }),
        ("五一", true, Solar(5, 1, 1), Solar(5, 1, 5)),
    ];

    public static YearlyPeriod? Take(DateCursor cursor) => TakeFestival(cursor) ?? TakeLunarDay(cursor);

    private static MonthsAndDays Solar(int month, int first, int last) =>
        new(first == last ? DatePrecision.Day : DatePrecision.Period, month, first, month, last) { IsOfFestival = true };

    private static LunarPeriod Lunar(int month, int day, int daysBefore = 0, int daysAfter = 0) =>
        new(month, day, false, daysBefore, daysAfter) { IsOfFestival = true };

    private static YearlyPeriod? TakeFestival(DateCursor cursor)
    {
        foreach (var (name, needsWord, day, holiday) in Known)
        {
            var start = cursor.Position;
            var isQuoted = cursor.TakeAny("“", "\"", "「");
            if (cursor.Take(name))
            {
                _ = isQuoted && cursor.TakeAny("”", "\"", "」");
                var isNamed = cursor.Take("节") || cursor.Take("国际劳动节") || cursor.Take("劳动节");
                if (cursor.TakeAny(Holidays))
                {
                    return holiday;
                }

                // 国庆路 and 李国庆 are names.
                if (isNamed || !needsWord || cursor.StartsWith("前"))
                {
                    return day;
                }
            }

            cursor.Position = start;
        }

        return null;
    }

    // 农历八月十五, 正月初一, 腊月廿三, 闰四月初一.
    private static LunarPeriod? TakeLunarDay(DateCursor cursor)
    {
        var start = cursor.Position;
        var isLunar = cursor.TakeAny("农历", "阴历", "旧历");
        var isLeap = cursor.Take("闰");
        isLunar |= isLeap || cursor.StartsWith("正月") || cursor.StartsWith("腊月") || cursor.StartsWith("冬月");
        if (isLunar && LunarMonth(cursor) is { } month and <= 12 && cursor.Take("月"))
        {
            var isFirstDays = cursor.Take("初");
            if (DateNumbers.Take(cursor) is { } day and >= 1 and <= 30)
            {
                _ = !isFirstDays && cursor.Take("日");
                return new LunarPeriod(month, day, isLeap);
            }
        }

        return cursor.Back<LunarPeriod>(start);
    }

    private static int? LunarMonth(DateCursor cursor) =>
        cursor.Take("正") ? 1 : cursor.Take("冬") ? 11 : cursor.Take("腊") ? 12 : DateNumbers.Take(cursor);
}
