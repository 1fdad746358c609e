namespace AssistantBot.Language.Dates;

/// <summary>Reads weeks and their days: 上周, 上周三, 本周末, 周五.</summary>
internal static class Weekdays
{
    private const string Names = "一二三四五六日天";

    // 上周一批项目 is 上周 and 一批; 周一围 is no Monday.
    private const string Measures = "家个批场次项名位条份些种直度同共系片围切";

    // 上周期, 上周边, 本周年, 周到.
    private const string NeverAfterWeek = "边期围到年转密全密长口报刊";

    private static readonly (string Word, int WeeksLater)[] Weeks =
        [("上上", -2), ("上", -1), ("本", 0), ("这", 0), ("下下", 2), ("下", 1)];

    public static DateExpression? Take(DateCursor cursor) => TakeWeek(cursor) ?? (DateExpression?)TakeBare(cursor);

    private static RelativeWeek? TakeWeek(DateCursor cursor)
    {
        var start = cursor.Position;
        foreach (var (word, weeks) in Weeks)
        {
            if (!cursor.Take(word))
            {
                continue;
            }

            _ = cursor.TakeAny("个", "一");
            if (cursor.TakeAny("周", "星期", "礼拜") && !(word == "本" && "基资样成".Contains(cursor.At(start - 1), StringComparison.Ordinal)))
            {
                var day = TakeDay(cursor);
                if (day is not null || cursor.Take("末"))
                {
                    return new RelativeWeek(weeks, day ?? 5, day ?? 6);
                }

                if (!cursor.IsAt(NeverAfterWeek))
                {
                    return new RelativeWeek(weeks, 0, 6);
                }
            }

            cursor.Position = start;
        }

        return null;
    }

    private static BareWeekday? TakeBare(DateCursor cursor)
    {
        var start = cursor.Position;

        // 每周三 and 一周三次 come again and again; 记者周三春 has a name.
        if (cursor.IsAfter(DateCursor.ChineseNumerals + "0123456789每逢双各隔全首单") || IsListed(cursor)
            || cursor.Text.AsSpan(0, start).EndsWith("(记者") || cursor.Text.AsSpan(0, start).EndsWith("通讯员"))
        {
            return null;
        }

        if (cursor.TakeAny("周", "星期", "礼拜"))
        {
            if (TakeDay(cursor) is { } day && !cursor.IsAt("至到-—–~、)") && cursor.Previous != '天')
            {
                return new BareWeekday(day, day);
            }

            if (cursor.Take("末"))
            {
                return new BareWeekday(5, 6);
            }
        }

        return cursor.Back<BareWeekday>(start);
    }

    // 每周一、周三、周五.
    private static bool IsListed(DateCursor cursor) =>
        cursor.IsAfter("、") && cursor.At(cursor.Position - 3) is '周' or '期';

    /// <summary>The day of the week, 0 for Monday.</summary>
    public static int? TakeDay(DateCursor cursor)
    {
        var index = cursor.TakeIndex(Names);
        if (index < 0)
        {
            return null;
        }

        if (index == 0 && cursor.IsAt(Measures))
        {
            cursor.Position--;
            return null;
        }

        return Math.Min(index, 6);
    }
}
