namespace AssistantBot.Language.Dates;

/// <summary>Reads what stands after a date and makes it a bound: 以来, 至今, 前, 起.</summary>
internal static class DateBounds
{
    // 前往, 前来, 前期, 前三季度: words of their own.
    private const string NeverAfterBefore = "往来者进行景提夕途线期方所沿台身世一二三四五六七八九十0123456789";

    public static DateExpression Take(DateCursor cursor, DateExpression date, bool isQuestion)
    {
        // What stands relative to today is no bound when it is a length of time: 近三年来.
        if (date is VagueTime or LengthOfTime)
        {
            _ = date is LengthOfTime && cursor.TakeAny("以来", "来", "间", "内", "里");
            return date;
        }

        return Kind(cursor, isQuestion) is { } kind ? new BoundedTime(date, kind) : date;
    }

    private static BoundKind? Kind(DateCursor cursor, bool isQuestion)
    {
        if (cursor.TakeAny("以来", "至今", "到现在", "到目前", "至目前", "到如今"))
        {
            return BoundKind.Since;
        }

        if (cursor.TakeAny("前后", "左右"))
        {
            return BoundKind.Around;
        }

        if (cursor.TakeAny("以前", "之前"))
        {
            return BoundKind.Before;
        }

        if (cursor.StartsWith("前") && !NeverAfterBefore.Contains(cursor.At(cursor.Position + 1), StringComparison.Ordinal))
        {
            cursor.Position++;
            return BoundKind.Before;
        }

        return isQuestion && TakesAfter(cursor) ? BoundKind.After : null;
    }

    // A day from which rules are in force is that day, not all the time since.
    private static bool TakesAfter(DateCursor cursor) =>
        cursor.TakeAny("以后", "之后", "后的")
        || (cursor.StartsWith("起") && !"施实执生正诉草点步源伏飞".Contains(cursor.At(cursor.Position + 1), StringComparison.Ordinal) && cursor.Take("起"));
}
