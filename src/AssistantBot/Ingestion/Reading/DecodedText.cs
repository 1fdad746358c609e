namespace AssistantBot.Ingestion.Reading;

/// <summary>Bytes turned into text, or why they cannot be: exactly one of the two.</summary>
internal sealed record DecodedText(string? Text, string? Failure)
{
    public static DecodedText Fail(string reason) => new(null, reason);
}
