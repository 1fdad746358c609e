namespace AssistantBot.Language.Dates;

/// <summary>Reads stretches that end or begin today (近三个月, 未来三年) and words that name no bounds (近日).</summary>
internal static class Lengths
{
    private static readonly (string Word, VagueTime Time)[] Vague =
    [
        ("近年来", new VagueTime(60, 0)), ("近几年", new VagueTime(60, 0)), ("最近几年", new VagueTime(60, 0)), ("近年", new VagueTime(60, 0)),
        ("日前", new VagueTime(0, 30)), ("近日", new VagueTime(0, 30)), ("近期", new VagueTime(0, 30)), ("近来", new VagueTime(0, 30)),
        ("最近", new VagueTime(0, 30)), ("不久前", new VagueTime(0, 30)),
    ];

    public static DateExpression? Take(DateCursor cursor) => TakeLength(cursor) ?? (DateExpression?)TakeVague(cursor);

    private static LengthOfTime? TakeLength(DateCursor cursor)
    {
        var start = cursor.Position;
        var isAhead = cursor.TakeAny("未来", "今后", "接下来");
        var isNear = false;
        if (!isAhead && !cursor.TakeAny("最近", "过去"))
        {
            // 历时近三年 is almost three years.
            isNear = !cursor.IsAfter("时用期续达了已将计有跨最附晚新") && cursor.Take("近");
            if (!isNear)
            {
                return null;
            }
        }

        _ = cursor.TakeAny("的", "这");
        return TakeCount(cursor, isAhead) ?? cursor.Back<LengthOfTime>(start);
    }

    private static LengthOfTime? TakeCount(DateCursor cursor, bool isAhead)
    {
        if (cursor.Take("半年"))
        {
            return new LengthOfTime(6, 0, isAhead);
        }

        cursor.SkipBlank();
        if ((DateNumbers.TakeFigures(cursor, 3) ?? DateNumbers.Take(cursor)) is not (> 0 and var count))
        {
            return null;
        }

        cursor.SkipBlank();
        _ = cursor.Take("个");
        return cursor.TakeAny("星期", "礼拜") ? new LengthOfTime(0, 7 * count, isAhead)
            : cursor.TakeAny("季度") ? new LengthOfTime(3 * count, 0, isAhead)
            : cursor.TakeIndex("年月周天日") switch
            {
                0 when !cursor.IsAt("级") => new LengthOfTime(12 * count, 0, isAhead),
                1 => new LengthOfTime(count, 0, isAhead),
                2 => new LengthOfTime(0, 7 * count, isAhead),
                3 or 4 => new LengthOfTime(0, count, isAhead),
                _ => null,
            };
    }

    private static VagueTime? TakeVague(DateCursor cursor)
    {
        foreach (var (word, time) in Vague)
        {
            if (cursor.StartsWith(word) && Stands(cursor, word))
            {
                cursor.Position += word.Length;
                return time;
            }
        }

        return null;
    }

    // 18日前 is no 日前, 附近日 no 近日, and what is 最近的 or 距离最近 is near in space.
    private static bool Stands(DateCursor cursor, string word) =>
        !(word == "日前" && cursor.Position > 0 && (char.IsAsciiDigit(cursor.Previous) || cursor.IsAfter(DateCursor.ChineseNumerals + "今当节生假次工作同 ")))
        && !(word[0] == '近' && cursor.IsAfter("附最临接靠邻就远亲"))
        && !(word == "最近" && (cursor.IsAfter("离距") || cursor.StartsWith("最近的") || cursor.StartsWith("最近距")));
}
