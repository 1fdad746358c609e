namespace AssistantBot.Language.Dates;

/// <summary>What a year rests on.</summary>
internal enum YearSource
{
    /// <summary>The text states it, there or nearby before.</summary>
    Stated,

    /// <summary>Counted from the day of publication or, in a question, from today.</summary>
    Published,

    /// <summary>Inferred from an event of known date that the text names. Never to be given as stated.</summary>
    Inferred,

    Unknown,
}
