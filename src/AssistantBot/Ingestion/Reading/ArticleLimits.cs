namespace AssistantBot.Ingestion.Reading;

/// <summary>How large an article may be. There is no least size.</summary>
internal static class ArticleLimits
{
    /// <summary>Bytes of one article's text in UTF-8. The longest news page seen is a hundredth of it.</summary>
    public const int MaximumBytes = 5_000_000;

    public const string TooLarge = "The article is larger than 5 MB. Split it into several.";
}
