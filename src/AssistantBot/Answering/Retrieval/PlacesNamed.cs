using AssistantBot.Answering.Understanding;
using AssistantBot.Knowledge;
using AssistantBot.Language;
using AssistantBot.Language.Places;

namespace AssistantBot.Answering.Retrieval;

/// <summary>Finds whether an article is of a place asked about although it names only a part of it: a town for its county.</summary>
internal static class PlacesNamed
{
    /// <summary>Whether the article has the question's own words for one of the places.</summary>
    public static bool AreWrittenIn(Question question, Article article) => Unwritten(question, article).Count < question.Places.Count;

    /// <summary>The question's words for the places that the article names in other words, a line each.</summary>
    public static string In(Question question, Article article)
    {
        var unwritten = Unwritten(question, article);
        if (unwritten.Count == 0)
        {
            return "";
        }

        var named = PlaceFinder.In(TextOf(article)).Select(mention => mention.Place?.Code).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        return string.Join('\n', unwritten
            .Where(asked => asked.Candidates.Any(place => named.Exists(code => Gazetteer.IsWithin(code, place.Code))))
            .Select(asked => asked.Span.Of(question.Text)));
    }

    private static List<PlaceMention> Unwritten(Question question, Article article)
    {
        if (question.Places.Count == 0)
        {
            return [];
        }

        var text = CharacterFolding.Fold(TextOf(article));
        var asking = CharacterFolding.Fold(question.Text);
        return question.Places.Where(asked => !text.Contains(asked.Span.Of(asking), StringComparison.Ordinal)).ToList();
    }

    private static string TextOf(Article article) => $"{article.Title}\n{article.Text}";
}
