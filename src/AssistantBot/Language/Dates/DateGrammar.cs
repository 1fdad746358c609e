namespace AssistantBot.Language.Dates;

/// <summary>Reads words about time: one date, from one to another, and what bounds them (以来, 前).</summary>
internal static class DateGrammar
{
    // How far the closing bracket may be from the date that a bracket begins with: （9月24日，星期六）.
    private const int LongestRestOfBracket = 8;

    /// <summary>Takes the words that begin at the cursor; null if none do, and the cursor stays.</summary>
    public static DateExpression? Take(DateCursor cursor, bool isQuestion)
    {
        var start = cursor.Position;
        if (Points.Take(cursor) is not { } first || (first is BareWeekday && start > 0 && "至到-—–~".Contains(cursor.At(start - 1), StringComparison.Ordinal)))
        {
            // 周一至周五 comes every week.
            return cursor.Back<DateExpression>(start);
        }

        first = TakeBracket(cursor, first);
        return DateBounds.Take(cursor, TakeEnd(cursor, first) ?? first, isQuestion);
    }

    private static DateExpression TakeBracket(DateCursor cursor, DateExpression words)
    {
        var end = cursor.Position;
        if (cursor.Take("("))
        {
            var isWeekday = cursor.TakeAny("周", "星期", "礼拜") && Weekdays.TakeDay(cursor) is not null;
            var inside = !isWeekday && words.CanBeSettled ? Points.TakeDay(cursor) : null;
            var closer = cursor.Text.IndexOf(')', cursor.Position, Math.Min(LongestRestOfBracket, cursor.Text.Length - cursor.Position));
            if ((isWeekday || inside is not null) && closer >= 0)
            {
                cursor.Position = closer + 1;
                return inside is null ? words : new SettledDate(words, inside);
            }
        }

        cursor.Position = end;
        return words;
    }

    private static DateInterval? TakeEnd(DateCursor cursor, DateExpression first)
    {
        var start = cursor.Position;
        cursor.SkipBlank();
        var isBetween = false;
        if (!cursor.TakeAny("至", "到", "——", "-", "—", "–", "~"))
        {
            isBetween = cursor.TakeAny("和", "与");
            if (!isBetween)
            {
                return cursor.Back<DateInterval>(start);
            }
        }

        cursor.SkipBlank();
        if (Points.Take(cursor) is { } last && last is not (VagueTime or LengthOfTime or FixedPeriod))
        {
            last = TakeBracket(cursor, last);
            if (!isBetween || cursor.Take("之间"))
            {
                return new DateInterval(first, last);
            }
        }

        return cursor.Back<DateInterval>(start);
    }
}
