namespace AssistantBot.Language.Dates;

/// <summary>Reads the numbers of dates: 18, 十八, 二〇二〇.</summary>
internal static class DateNumbers
{
    private const string Digits = "零一二三四五六七八九";
    private const string Zeros = "〇零○o0";
    private const int YearLength = 4;

    /// <summary>A number of at most two figures, or a Chinese one up to 99.</summary>
    public static int? Take(DateCursor cursor) => TakeFigures(cursor, 2) ?? TakeChinese(cursor);

    /// <summary>A whole number of one to so many figures; null where more figures follow.</summary>
    public static int? TakeFigures(DateCursor cursor, int most)
    {
        var (start, value) = (cursor.Position, 0);
        while (char.IsAsciiDigit(cursor.Current) && cursor.Position - start < most)
        {
            value = (value * 10) + cursor.Current - '0';
            cursor.Position++;
        }

        if (cursor.Position > start && !char.IsAsciiDigit(cursor.Current))
        {
            return value;
        }

        cursor.Position = start;
        return null;
    }

    /// <summary>Four figures, or four Chinese digits, that can be a year of news.</summary>
    public static int? TakeYear(DateCursor cursor)
    {
        var start = cursor.Position;
        var year = TakeFigures(cursor, YearLength) ?? TakeChineseYear(cursor);
        if (year is >= 1000 and < 2200)
        {
            return year;
        }

        cursor.Position = start;
        return null;
    }

    private static int? TakeChineseYear(DateCursor cursor)
    {
        var (start, value) = (cursor.Position, 0);
        while (cursor.Position - start < YearLength && Digit(cursor.Current) is { } digit)
        {
            value = (value * 10) + digit;
            cursor.Position++;
        }

        if (cursor.Position - start == YearLength)
        {
            return value;
        }

        cursor.Position = start;
        return null;
    }

    private static int? Digit(char character)
    {
        var digit = Digits.IndexOf(character, StringComparison.Ordinal);
        return digit >= 0 ? digit : Zeros.Contains(character, StringComparison.Ordinal) ? 0 : null;
    }

    private static int? TakeChinese(DateCursor cursor)
    {
        var start = cursor.Position;
        if (cursor.Take("两"))
        {
            return 2;
        }

        // 廿三 and 卅 are old forms of the lunar calendar.
        var twenty = cursor.TakeIndex("廿卅");
        if (twenty >= 0)
        {
            return (10 * (twenty + 2)) + Math.Max(0, TakeDigit(cursor));
        }

        var first = TakeDigit(cursor);
        if (!cursor.Take("十"))
        {
            return first > 0 && !cursor.IsAt("百千万亿") ? first : Nothing(cursor, start);
        }

        return cursor.IsAt("百千万亿") ? Nothing(cursor, start)
            : (10 * (first > 0 ? first : 1)) + Math.Max(0, TakeDigit(cursor));
    }

    private static int TakeDigit(DateCursor cursor)
    {
        var digit = Digits.IndexOf(cursor.Current, StringComparison.Ordinal);
        if (digit > 0)
        {
            cursor.Position++;
        }

        return digit;
    }

    private static int? Nothing(DateCursor cursor, int start)
    {
        cursor.Position = start;
        return null;
    }
}
