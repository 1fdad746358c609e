using AssistantBot.Language.Dates;

namespace AssistantBot.Knowledge;

/// <summary>What was read out of an article's text about the article itself.</summary>
internal sealed record ArticleFacts
{
    public static ArticleFacts None { get; } = new();

    /// <summary>Words of the text that stand in for a title; null when the article has one, or nothing to make one of.</summary>
    public string? Label { get; init; }

    public IReadOnlyList<Reporter> Reporters { get; init; } = [];

    /// <summary>When what is reported happened: <c>2020-11-18</c>, <c>2020-11</c>, or <c>--11-18</c> where the year is not known.</summary>
    public string? Event { get; init; }

    public YearSource YearSource { get; init; } = YearSource.Unknown;

    /// <summary>From when a rule applies, in the same forms.</summary>
    public string? Effective { get; init; }
}
