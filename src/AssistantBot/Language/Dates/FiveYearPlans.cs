namespace AssistantBot.Language.Dates;

/// <summary>Reads the time of a five-year plan: “十四五”时期. The plan as a document is no date.</summary>
internal static class FiveYearPlans
{
    private const int FirstOfEleventh = 2006;
    private const string Ordinals = "一二三四五";

    public static FixedPeriod? Take(DateCursor cursor)
    {
        var start = cursor.Position;
        var isQuoted = cursor.TakeAny("“", "\"", "「", "‘", "『");
        if (cursor.Take("十") && cursor.TakeIndex(Ordinals) is >= 0 and var ordinal && cursor.Take("五")
            && cursor.TakeAny("”", "\"", "」", "’", "』") == isQuoted)
        {
            var first = new DateOnly(FirstOfEleventh + (5 * ordinal), 1, 1);
            var whole = new DayRange(first, new DateOnly(first.Year + 4, 12, 31));
            _ = cursor.TakeAny("规划");
            if (cursor.TakeAny("时期", "期间") || cursor.StartsWith("以来"))
            {
                return new FixedPeriod(whole);
            }

            if (cursor.TakeAny("期末", "末"))
            {
                return new FixedPeriod(new DayRange(new DateOnly(whole.Last.Year, 12, 1), whole.Last)) { IsApproximate = true };
            }
        }

        return cursor.Back<FixedPeriod>(start);
    }
}
