using AssistantBot.Answering.Understanding;
using AssistantBot.Knowledge;
using AssistantBot.Language;
using AssistantBot.Language.Places;

namespace AssistantBot.Answering.Retrieval;

/// <summary>Finds whether an article is of a place asked about although it names only a part of it: a town for its county.</summary>
internal static class PlacesNamed
{
    /// <summary>The question's words for the places that the article names in other words, a line each.</summary>
    public static string In(Question question, Article article)
    {
        if (question.Places.Count == 0)
        {
            return "";
        }

        var text = $"{article.Title}\n{article.Text}";
        var folded = CharacterFolding.Fold(text);
        var foldedQuestion = CharacterFolding.Fold(question.Text);
        var unsaid = question.Places.Where(asked => !folded.Contains(asked.Span.Of(foldedQuestion), StringComparison.Ordinal)).ToList();
        if (unsaid.Count == 0)
        {
            return "";
        }

        var named = PlaceFinder.In(text).Select(mention => mention.Place?.Code).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        return string.Join('\n', unsaid
            .Where(asked => asked.Candidates.Any(place => named.Exists(code => Gazetteer.IsWithin(code, place.Code))))
            .Select(asked => asked.Span.Of(question.Text)));
    }
}
