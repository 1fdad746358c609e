using System.Globalization;
using System.Text.RegularExpressions;
using AssistantBot.Answering.Retrieval;
using AssistantBot.Answering.Understanding;
using AssistantBot.Knowledge;
using AssistantBot.Language;

namespace AssistantBot.Answering;

/// <summary>
/// Names in a question that make it unanswerable when the archive does not know them: an article about another county
/// or another year is no answer, however well the rest of it fits.
/// </summary>
internal static partial class UnknownNames
{
    // What names of places, bodies and works end in.
    private const string Endings = "省市县区镇乡村街州旗港桥路局厅园";

    public static bool AnyIn(Question question, RetrievedPassages retrieved) =>
        AnyIn(question, retrieved.Statistics, retrieved.Articles[0].Article);

    private static bool AnyIn(Question question, TermStatistics statistics, Article best) =>
        (HasUnknownPlace(question, statistics) && PlacesNamed.In(question, best).Length == 0)
        || HasOtherYear(question, best)
        || HasNoneOfTheWords(question, best);

    // 砚湾县: neither 砚湾 nor 湾县 stands in any passage. 武汉市 is not unknown where 武汉 is known.
    private static bool HasUnknownPlace(Question question, TermStatistics statistics)
    {
        var pairs = question.ContentTerms.Where(term => term.Kind == TokenKind.Bigram).ToLookup(statistics.IsKnown, term => term.Text);
        var (known, unknown) = (pairs[true].ToHashSet(StringComparer.Ordinal), pairs[false].ToHashSet(StringComparer.Ordinal));
        var folded = CharacterFolding.Fold(question.Text);
        for (var end = 2; end < folded.Length; end++)
        {
            if (Endings.Contains(folded[end], StringComparison.Ordinal)
                && unknown.Contains(folded.Substring(end - 2, 2))
                && (unknown.Contains(folded.Substring(end - 1, 2)) || IsBeginning(end - 2))
                && !BeginsAWord(end))
            {
                return true;
            }
        }

        return false;

        // Where a word surely begins, one unknown pair is enough: 楮溪县 is unknown, though 岚溪县 is known.
        bool IsBeginning(int at) =>
            at == 0 || !Han.IsHan(folded[at - 1]) || FunctionWords.Characters.Contains(folded[at - 1], StringComparison.Ordinal);

        // 让市民 is no town: 市民 is a word of the archive. The 的 of 砚湾县的 makes none with what stands before.
        bool BeginsAWord(int at) =>
            at + 1 < folded.Length
            && !FunctionWords.Characters.Contains(folded[at + 1], StringComparison.Ordinal)
            && known.Contains(folded.Substring(at, 2));
    }

    // An article that tells no year may be of any.
    private static bool HasOtherYear(Question question, Article article)
    {
        var text = CharacterFolding.Fold($"{article.Title}\n{article.Text}");
        var years = YearsOf(article);
        return (years.Count > 0 || YearInText().IsMatch(text))
            && question.ContentTerms.Where(term => IsYear(question, term.Text)).Any(year =>
                !years.Contains(year.Text) && !text.Contains(year.Text, StringComparison.Ordinal));
    }

    private static List<string> YearsOf(Article article)
    {
        var years = new List<string>();
        if (article.Published is { } day)
        {
            years.Add(day.Year.ToString(CultureInfo.InvariantCulture));
        }

        if (article.Facts.Event is [not '-', _, _, _, ..] @event)
        {
            years.Add(@event[..4]);
        }

        return years;
    }

    // Several numbers and Latin words, and the article has not one of them: 2023年 and GDP of a visit in November.
    private static bool HasNoneOfTheWords(Question question, Article article)
    {
        var words = question.ContentTerms.Where(term => term.Kind == TokenKind.Word).ToList();
        return words.Count > 1
            && new TermMatcher(words).CountIn($"{article.Title}\n{article.Text}\n{string.Join(' ', YearsOf(article))}").Counts.All(count => count == 0);
    }

    [GeneratedRegex("(19|20)[0-9]{2}年", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex YearInText();

    private static bool IsYear(Question question, string word) =>
        word.Length == 4
        && int.TryParse(word, CultureInfo.InvariantCulture, out var year)
        && year is >= 1900 and < 2100
        && question.Text.Contains(word + "年", StringComparison.Ordinal)

        // A text says 五十年代 for the 1950s.
        && !question.Text.Contains(word + "年代", StringComparison.Ordinal);
}
