using AssistantBot.Answering.Understanding;
using AssistantBot.Knowledge;
using AssistantBot.Language.Places;

namespace AssistantBot.Answering;

/// <summary>Finds whether an article is of a place asked about although it names only a part of it: a town for its county.</summary>
internal static class PlacesNamed
{
    /// <summary>The words by which the question names the places that the article names in its own way, a line each.</summary>
    public static string In(Question question, Article article)
    {
        if (question.Places.Count == 0)
        {
            return "";
        }

        var named = PlaceFinder.In($"{article.Title}\n{article.Text}").Select(mention => mention.Place?.Code).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        return string.Join('\n', question.Places
            .Where(asked => asked.Candidates.Any(place => named.Exists(code => Gazetteer.IsWithin(code, place.Code))))
            .Select(asked => asked.Span.Of(question.Text)));
    }
}
