using AssistantBot.Language.Dates;

namespace AssistantBot.Knowledge;

/// <summary>The places and days that an article is about: what it is filtered by.</summary>
/// <param name="Places">Codes of the gazetteer, each with those of the places it lies in.</param>
/// <param name="Days">The day of publication and the days of everything the text dates; none, or <see cref="AnyDay"/> among them: it may be of any.</param>
internal sealed record ArticleScope(IReadOnlyList<string> Places, IReadOnlyList<DayRange> Days)
{
    /// <summary>For a text that dates something without its year.</summary>
    public static DayRange AnyDay { get; } = new(DateOnly.MinValue, DateOnly.MaxValue);

    public static ArticleScope None { get; } = new([], []);
}
