namespace AssistantBot.Language;

/// <summary>How a text is written, and so how its reader is answered.</summary>
internal enum Script
{
    Simplified,
    Traditional,
    Latin,
}
