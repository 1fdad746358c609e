namespace AssistantBot.Language.Dates;

/// <summary>Where the day of publication comes from.</summary>
internal enum PublicationSource
{
    Unknown,

    /// <summary>The source of the article gives it.</summary>
    Given,

    /// <summary>The text says 发布时间 or has a dateline with its year.</summary>
    Text,

    /// <summary>The day under a notice.</summary>
    Signature,
}
