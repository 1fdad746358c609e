namespace AssistantBot.Language.Dates;

/// <summary>The days from one to another, both included. An open end is the first or last day of the calendar.</summary>
internal readonly record struct DayRange(DateOnly First, DateOnly Last)
{
    public bool IsOneDay => First == Last;

    public bool IsOpenAtStart => First == DateOnly.MinValue;

    public bool IsOpenAtEnd => Last == DateOnly.MaxValue;

    public static DayRange Of(DateOnly day) => new(day, day);

    /// <summary>From the first day of either range to the last, whichever of them is the earlier.</summary>
    public static DayRange Spanning(DayRange one, DayRange other) =>
        new(one.First < other.First ? one.First : other.First, one.Last > other.Last ? one.Last : other.Last);

    public bool Contains(DateOnly day) => First <= day && day <= Last;

    public bool Overlaps(DayRange other) => First <= other.Last && other.First <= Last;

    public DayRange Widened(int daysBefore, int daysAfter) => new(First.DaysLater(-daysBefore), Last.DaysLater(daysAfter));
}
