using AssistantBot.Knowledge;
using AssistantBot.Language.Dates;
using AssistantBot.Language.Places;

namespace AssistantBot.Answering.Understanding;

/// <summary>Reads the places and days to which a question narrows the search.</summary>
internal static class QuestionScope
{
    public static SearchScope Of(IReadOnlyList<PlaceMention> places, IReadOnlyList<QuestionDate> dates) => new(
        places.SelectMany(mention => mention.Candidates).Select(place => place.Code).Distinct(StringComparer.Ordinal).ToList(),
        dates.Where(date => date.Candidates.Count > 0).Select(date => date.Candidates[0]).ToList());
}
