using AssistantBot.Answering.Understanding;
using AssistantBot.Knowledge;
using AssistantBot.Language;
using AssistantBot.Language.Places;

namespace AssistantBot.Answering.Retrieval;

/// <summary>Finds whether an article is of a place asked about although it names only a part of it: a town for its county.</summary>
internal static class PlacesNamed
{
    /// <summary>Whether the article has the question's own words for one of the places.</summary>
    public static bool AreWrittenIn(Question question, Article article) => Unwritten(question, TextOf(article)).Count < question.Places.Count;

    /// <summary>The question's words for the places that the article names in other words, a line each.</summary>
    public static string In(Question question, Article article)
    {
        var unwritten = Unwritten(question, TextOf(article));
        if (unwritten.Count == 0)
        {
            return "";
        }

        var named = CodesIn(TextOf(article));
        return string.Join('\n', unwritten
            .Where(asked => Names(named, asked))
            .Select(asked => asked.Span.Of(question.Text)));
    }

    /// <summary>The share of the places asked about that a text names, in whatever words; 1 if the question names none.</summary>
    public static double ShareIn(Question question, string text) =>
        question.Places.Count == 0 ? 1 : 1 - (MissingIn(question, text).Count / (double)question.Places.Count);

    /// <summary>The places asked about that a text does not name, in whatever words.</summary>
    public static IReadOnlyList<PlaceMention> MissingIn(Question question, string text)
    {
        var unwritten = Unwritten(question, text);
        if (unwritten.Count == 0)
        {
            return [];
        }

        var named = CodesIn(text);
        return unwritten.Where(asked => !Names(named, asked)).ToList();
    }

    private static List<string> CodesIn(string text) =>
        PlaceFinder.In(text).Select(mention => mention.Place?.Code).OfType<string>().Distinct(StringComparer.Ordinal).ToList();

    private static bool Names(List<string> codes, PlaceMention asked) =>
        asked.Candidates.Any(place => codes.Exists(code => Gazetteer.IsWithin(code, place.Code)));

    private static List<PlaceMention> Unwritten(Question question, string text)
    {
        if (question.Places.Count == 0)
        {
            return [];
        }

        var folded = CharacterFolding.Fold(text);
        var asking = CharacterFolding.Fold(question.Text);
        return question.Places.Where(asked => !folded.Contains(asked.Span.Of(asking), StringComparison.Ordinal)).ToList();
    }

    private static string TextOf(Article article) => $"{article.Title}\n{article.Text}";
}
