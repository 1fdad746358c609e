namespace AssistantBot.Language.Dates;

/// <summary>A year as it is written: a number, or counted from this year (今年, 去年) or from the year mentioned before (当年, 次年).</summary>
internal readonly record struct YearWord(int Value, YearWord.Base From)
{
    internal enum Base
    {
        Stated,
        Reference,
        Carried,
    }

    /// <summary>The year and what it rests on; null if there is nothing to count from.</summary>
    public (int Year, YearSource Source)? In(DateContext context) => From switch
    {
        Base.Stated => (Value, YearSource.Stated),
        Base.Reference when context.Reference is { } day => (day.Year + Value, YearSource.Published),
        Base.Carried when context.Carried is { } carried => (carried.Days.Last.Year + Value, carried.YearSource),
        _ => null,
    };
}
