namespace AssistantBot.Language.Dates;

/// <summary>Where the year of a date comes from.</summary>
internal enum YearSource
{
    Unknown,
    Stated,
    Published,
    Inferred,
}
