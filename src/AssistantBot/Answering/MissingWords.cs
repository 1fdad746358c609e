using System.Globalization;
using AssistantBot.Answering.Retrieval;
using AssistantBot.Answering.Understanding;
using AssistantBot.Language;
using AssistantBot.Language.Dates;

namespace AssistantBot.Answering;

/// <summary>
/// Finds what a question names and the best article does not: years and days, places, numbers, Latin words, and other
/// words as far as their bounds are known.
/// </summary>
internal static class MissingWords
{
    private const int Most = 4;

    // Counted things need a measure word, which nobody misses: 几所医院.
    private const string Measures = "个所家项条位名座次件份处种类批";

    /// <summary>As the asker wrote them, in the order of the question, each once.</summary>
    public static IReadOnlyList<string> In(Question question, RetrievedPassages retrieved)
    {
        var article = retrieved.Articles.Count == 0 ? null : retrieved.Articles[0].Article;
        var published = article?.Published is { } day ? $"{day.Year.ToString(CultureInfo.InvariantCulture)}年" : "";
        var text = $"{article?.Title}\n{article?.Text}\n{published}";
        var folded = CharacterFolding.Fold(text);
        var asked = CharacterFolding.Fold(question.Text);
        var isTaken = new bool[asked.Length];
        var spans = PlacesNamed.MissingIn(question, text).Select(place => place.Span)
            .Concat(question.Dates.Where(IsWrittenOut).Select(date => date.Span).Where(span => !Holds(span)))
            .ToList();
        foreach (var span in question.Places.Select(place => place.Span).Concat(question.Dates.Select(date => date.Span)))
        {
            isTaken.AsSpan(span.Start, span.Length).Fill(true);
        }

        spans.AddRange(Others(question, asked, isTaken, Holds));
        return spans.OrderBy(span => span.Start).Select(span => span.Of(question.Text)).Distinct(StringComparer.Ordinal).Take(Most).ToList();

        bool Holds(TextSpan span) => folded.Contains(span.Of(asked), StringComparison.Ordinal);
    }

    // The news has other words for 昨天.
    private static bool IsWrittenOut(QuestionDate date) => !date.IsRelative || date.Month is not null || date.Day is not null;

    // A character is missing when no pair of characters with it stands in the article: then no word with it does.
    private static List<TextSpan> Others(Question question, string asked, bool[] isTaken, Predicate<TextSpan> holds)
    {
        var found = new List<TextSpan>();
        var isMissing = new bool[asked.Length];
        var isPresent = new bool[asked.Length];
        var content = question.ContentTerms.Select(term => term.Text).ToHashSet(StringComparer.Ordinal);
        foreach (var token in Tokens.In(asked))
        {
            var span = new TextSpan(token.Start, token.Start + token.Length);
            if (token.Kind == TokenKind.Word && !isTaken[token.Start] && content.Contains(span.Of(asked)) && !holds(span))
            {
                found.Add(span);
            }

            if (token.Kind == TokenKind.Bigram && content.Contains(span.Of(asked)))
            {
                (holds(span) ? isPresent : isMissing).AsSpan(span.Start, span.Length).Fill(true);
            }
        }

        for (var i = 0; i < asked.Length; i++)
        {
            isMissing[i] &= !isPresent[i] && !isTaken[i] && !FunctionWords.Characters.Contains(asked[i], StringComparison.Ordinal);
        }

        return [.. found, .. Runs(isMissing).Select(run => Measures.Contains(asked[run.Start], StringComparison.Ordinal) ? run with { Start = run.Start + 1 } : run)];
    }

    private static IEnumerable<TextSpan> Runs(bool[] marks)
    {
        for (var start = 0; start < marks.Length; start++)
        {
            var end = start;
            while (end < marks.Length && marks[end])
            {
                end++;
            }

            // One character is no word that somebody would miss.
            if (end - start > 1)
            {
                yield return new TextSpan(start, end);
            }

            start = Math.Max(start, end);
        }
    }
}
