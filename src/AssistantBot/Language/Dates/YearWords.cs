namespace AssistantBot.Language.Dates;

/// <summary>Reads the year of a date: 2020年, 二〇二〇年, 民國109年, 去年.</summary>
internal static class YearWords
{
    private const int BeforeTheRepublic = 1911;

    // 年轻, 年级, 年货 …: words of their own.
    private const string NeverAfterYear = "轻龄级货味糕薪俗鉴纪代";

    // 以前年度, 目前年均, 此后年均: 前年 and 后年 need a place where a word can begin.
    private const string BeforeWord = "，。、；：“”（）(),;:!?！？《》\"' \n\t\u3000于在从自到至和与及是较比将向对为去即大的按照如说";

    private static readonly (string Word, YearWord Year, bool IsWeak)[] Words =
    [
        ("今年", Later(0), false), ("去年", Later(-1), false), ("明年", Later(1), false), ("来年", Later(1), true),
        ("大前年", Later(-3), false), ("前年", Later(-2), true), ("后年", Later(2), true), ("本年", Later(0), true),
        ("上年", Later(-1), true), ("当年", Carried(0), true), ("同年", Carried(0), true), ("次年", Carried(1), true), ("翌年", Carried(1), true),
    ];

    public static YearWord? Take(DateCursor cursor) => TakeRepublican(cursor) ?? TakeNumber(cursor) ?? TakeWord(cursor);

    /// <summary>Whether what follows 年 leaves it a year: not 2020年代, nor 2000年历史.</summary>
    public static bool Ends(DateCursor cursor, int year)
    {
        if (cursor.IsAt(NeverAfterYear))
        {
            return false;
        }

        var isRound = year % 1000 == 0;
        return !isRound || cursor.StartsWith("前后") || !(cursor.IsAt("前来间多") || cursor.StartsWith("历史") || cursor.StartsWith("的历史"));
    }

    private static YearWord Later(int years) => new(years, YearWord.Base.Reference);

    private static YearWord Carried(int years) => new(years, YearWord.Base.Carried);

    private static YearWord? TakeRepublican(DateCursor cursor)
    {
        var start = cursor.Position;
        if (cursor.Take("民国"))
        {
            cursor.SkipBlank();
            if ((DateNumbers.TakeFigures(cursor, 3) ?? DateNumbers.Take(cursor)) is { } number && cursor.TakeSpaced("年"))
            {
                return new YearWord(BeforeTheRepublic + number, YearWord.Base.Stated);
            }
        }

        cursor.Position = start;
        return null;
    }

    private static YearWord? TakeNumber(DateCursor cursor)
    {
        var start = cursor.Position;
        _ = cursor.TakeAny("公元", "西元");
        if (DateNumbers.TakeYear(cursor) is { } year && cursor.TakeSpaced("年") && Ends(cursor, year))
        {
            _ = cursor.Take("度");
            return new YearWord(year, YearWord.Base.Stated);
        }

        cursor.Position = start;
        return null;
    }

    private static YearWord? TakeWord(DateCursor cursor)
    {
        foreach (var (word, year, isWeak) in Words)
        {
            if (cursor.StartsWith(word) && Stands(cursor, word, isWeak))
            {
                cursor.Position += word.Length;
                _ = cursor.Take("度");
                return year;
            }
        }

        return null;
    }

    private static bool Stands(DateCursor cursor, string word, bool isWeak)
    {
        var next = cursor.At(cursor.Position + word.Length);
        if (isWeak)
        {
            return (cursor.Position == 0 || cursor.IsAfter(BeforeWord))
                && !(NeverAfterYear + "均产会终检审").Contains(next, StringComparison.Ordinal);
        }

        // 今年轻轨 is 今年 and 轻轨, 如今年轻人 is not; 昆明年均 and 说明年份 hold no 明年, 过去年均 no 去年.
        return !(cursor.IsAfter("如当") && next == '轻')
            && !(word[0] == '明' && cursor.IsAfter("昆说文证声表光分透"))
            && !(word[0] == '去' && cursor.IsAfter("过"));
    }
}
