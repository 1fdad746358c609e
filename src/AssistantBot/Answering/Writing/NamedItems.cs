using AssistantBot.Answering.Understanding;
using AssistantBot.Knowledge;
using AssistantBot.Language;
using AssistantBot.Language.Places;

namespace AssistantBot.Answering.Writing;

/// <summary>
/// Finds the names that answer a question for things of a kind (看了哪些项目): the groups of a list of names that are of
/// the place asked about, without those of other places in the same sentence.
/// </summary>
internal static class NamedItems
{
    // How many of the likeliest sentences are looked at for a list.
    private const int LikeliestSentences = 40;

    /// <returns>The groups as clauses to quote; empty if no list answers.</returns>
    public static IReadOnlyList<TextSpan> Find(Question question, IReadOnlyList<ScoredSentence> sentences, out Article? article)
    {
        article = null;
        if (question.AskedKind is not { } kind)
        {
            return [];
        }

        var best = sentences[0].Sentence.Source;
        foreach (var (sentence, _) in sentences.Take(LikeliestSentences).Where(scored => scored.Sentence.Source == best))
        {
            var text = sentence.Source.Article.Text;
            var groups = NameLists.In(text)
                .Where(list => sentence.Span.Contains(list.Span))
                .SelectMany(list => Answering(text, list, question, kind))
                .ToList();
            if (groups.Count > 0)
            {
                article = sentence.Source.Article;
                return groups;
            }
        }

        return [];
    }

    // The whole list where all of it answers; else the groups that do.
    private static List<TextSpan> Answering(string text, NameList list, Question question, string kind)
    {
        var groups = list.Groups.Where(group => IsOfKind(text, group, kind) && IsOfPlaces(text, group, question)).ToList();
        return groups.Count == list.Groups.Count ? [list.Span] : groups.Select(group => group.Span).ToList();
    }

    // The class that ends the list (等项目现场), or the names themselves (…产业园).
    private static bool IsOfKind(string text, NameGroup group, string kind) =>
        CharacterFolding.Fold(group.Span.Of(text)).Contains(kind, StringComparison.Ordinal);

    // A group in nobody's name may be of any place.
    private static bool IsOfPlaces(string text, NameGroup group, Question question) =>
        question.Places.Count == 0
        || group.Owner is not { } owner
        || PlaceFinder.In(owner.Of(text)).SelectMany(mention => mention.Candidates).Any(owning =>
            question.Places.SelectMany(mention => mention.Candidates).Any(asked => Gazetteer.IsWithin(owning.Code, asked.Code)))
        || question.Places.Any(mention => owner.Of(CharacterFolding.Fold(text)).Contains(
            mention.Span.Of(CharacterFolding.Fold(question.Text)), StringComparison.Ordinal));
}
