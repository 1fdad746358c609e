using AssistantBot.Language.Dates;

namespace AssistantBot.Knowledge;

/// <summary>The places and days that an article is about: what it is filtered by.</summary>
/// <param name="Places">Codes of the gazetteer, each with those of the places it lies in.</param>
/// <param name="Days">The days of publication and of everything the text dates, without those whose year is not known.</param>
internal sealed record ArticleScope(IReadOnlyList<string> Places, IReadOnlyList<DayRange> Days)
{
    public static ArticleScope None { get; } = new([], []);
}
