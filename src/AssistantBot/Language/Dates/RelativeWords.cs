namespace AssistantBot.Language.Dates;

/// <summary>Reads days and months counted from today: 昨天, 今明两天, 上月底, 当日.</summary>
internal static class RelativeWords
{
    private const string BeforeWord = "，。、；：“”（）(),;:!?！？\"' \n\t\u3000于在从自到至和与及是将向明昨今大就记者电讯";

    // 美好明天, 的今天, 《今日…》: figures of speech and titles.
    private const string BeforeFigure = "好的丽创向抱亮绘赢《〈说昆文证声表透光分";

    private static readonly (string Words, int First, int Last)[] Several =
    [
        ("今明两天", 0, 1), ("今明两日", 0, 1), ("明后两天", 1, 2), ("今明后三天", 0, 2), ("昨今两天", -1, 0), ("昨今两日", -1, 0), ("明后天", 1, 2),
    ];

    private static readonly (string Word, int DaysLater)[] Days = [("今", 0), ("昨", -1), ("明", 1), ("大前", -3), ("前", -2), ("后", 2)];

    private static readonly (string Word, int MonthsLater)[] Months =
    [
        ("上上个月", -2), ("上个月", -1), ("上月", -1), ("本月", 0), ("这个月", 0), ("下个月", 1), ("下月", 1),
    ];

    public static DateExpression? Take(DateCursor cursor) => TakeSeveral(cursor) ?? TakeDay(cursor) ?? (DateExpression?)TakeMonth(cursor) ?? TakeCarried(cursor);

    private static RelativeDays? TakeSeveral(DateCursor cursor)
    {
        foreach (var (words, first, last) in Several)
        {
            if (cursor.Take(words))
            {
                return new RelativeDays(first, last);
            }
        }

        return null;
    }

    private static RelativeDays? TakeDay(DateCursor cursor)
    {
        var start = cursor.Position;
        foreach (var (word, days) in Days)
        {
            if (cursor.Take(word))
            {
                var unit = cursor.TakeIndex("天日晚晨早夜午");
                if (unit >= 0 && Stands(cursor, start, word[0], unit))
                {
                    return new RelativeDays(days, days);
                }

                cursor.Position = start;
            }
        }

        return null;
    }

    private static bool Stands(DateCursor cursor, int start, char word, int unit)
    {
        var before = start == 0 ? '\n' : cursor.At(start - 1);
        if (BeforeFigure.Contains(before, StringComparison.Ordinal) || cursor.StartsWith("头条") || cursor.StartsWith("会更好"))
        {
            return false;
        }

        // 目前天气, 雨后天晴, 后天培养: 前天 and 后天 need a place where a word can begin, and only 天, 晚 or 日 after them.
        return word is not ('前' or '后' or '大')
            || (BeforeWord.Contains(before, StringComparison.Ordinal) && unit < 3 && !cursor.IsAt("培努形获性失补习均养"));
    }

    private static MonthlyDate? TakeMonth(DateCursor cursor)
    {
        var start = cursor.Position;
        foreach (var (word, months) in Months)
        {
            if (cursor.StartsWith(word) && !cursor.IsAfter(word[0] == '本' ? "成样基日资" : "以线楼网"))
            {
                cursor.Position += word.Length;
                if (cursor.IsAt("球亮饼"))
                {
                    return cursor.Back<MonthlyDate>(start);
                }

                var end = cursor.Position;
                cursor.SkipBlank();
                if (MonthParts.Take(cursor) is { } part)
                {
                    return new MonthlyDate(months, part.Precision, part.FirstDay, part.LastDay) { IsApproximate = part.IsApproximate };
                }

                cursor.Position = end;
                return new MonthlyDate(months, DatePrecision.Month, 1, 0);
            }
        }

        return null;
    }

    private static CarriedDay? TakeCarried(DateCursor cursor) =>
        cursor.IsAfter("正适应相恰担") ? null
        : cursor.TakeAny("当日", "当天", "当晚", "同日") ? new CarriedDay(0)
        : cursor.TakeAny("次日", "翌日") ? new CarriedDay(1)
        : null;
}
