namespace AssistantBot.Language.Dates;

/// <summary>Days from the first to the last, both included.</summary>
internal readonly record struct DayRange(DateOnly First, DateOnly Last)
{
    public bool Overlaps(DayRange other) => First <= other.Last && other.First <= Last;

    public bool Contains(DayRange other) => First <= other.First && other.Last <= Last;
}
