namespace AssistantBot.Language.Dates;

/// <summary>What words about time are understood against.</summary>
internal sealed record DateContext
{
    /// <summary>The day of publication, or of asking.</summary>
    public DateOnly? Reference { get; init; }

    public bool IsQuestion { get; init; }

    /// <summary>A date mentioned before, near enough that the words may go on from it.</summary>
    public CarriedDate? Carried { get; init; }

    /// <summary>An event of known date that the text looks back to.</summary>
    public DateOnly? Anchor { get; init; }

    /// <summary>Whether the words around look ahead: 将于, 截止.</summary>
    public bool LooksAhead { get; init; }

    /// <summary>Whether the words themselves look back: 12月以来.</summary>
    public bool LooksBack { get; init; }

    /// <summary>The first day of a range whose end is being read: the end is the first such date that is not before it.</summary>
    public DayRange? From { get; init; }
}
