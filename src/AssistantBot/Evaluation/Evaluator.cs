using AssistantBot.Answering;
using AssistantBot.Answering.Retrieval;
using AssistantBot.Answering.Understanding;
using AssistantBot.Knowledge;
using AssistantBot.Knowledge.Sqlite;
using AssistantBot.Language;

namespace AssistantBot.Evaluation;

/// <summary>Asks the questions of a set and compares what comes back with what is known.</summary>
internal sealed class Evaluator(
    NarrowedSearch search, QuestionAnswerer answerer, CatalogueReader catalogue, NewsCalendar calendar, Region region, TimeProvider time)
{
    private const int RankedArticles = 20;
    private const int GainDepth = 10;

    public async Task<QuestionResult> EvaluateAsync(
        EvaluationQuestion question, bool retrievalOnly, CancellationToken cancellationToken)
    {
        var context = await ContextAsync(cancellationToken);
        var started = time.GetTimestamp();
        var (_, retrieved) = await search.FindAsync(
            QuestionReader.Read(TextCleaner.Clean(question.Text).Text, context), cancellationToken);
        var ranking = retrieved.Passages.Select(passage => passage.Article.ExternalId).Distinct().Take(RankedArticles).ToList();
        var elapsed = time.GetElapsedTime(started).TotalMilliseconds;
        return new QuestionResult(
            question,
            Rank(ranking, question.Articles),
            Rank(ranking, [.. question.Articles, .. question.Alternates]),
            Gain(ranking, question.Articles),
            elapsed,
            retrievalOnly ? null : await AskAsync(question, context, retrieved, cancellationToken));
    }

    // A set of questions belongs to the time of its articles: its “this year” is theirs.
    private async Task<AskingContext> ContextAsync(CancellationToken cancellationToken) =>
        new(await calendar.LatestAsync(cancellationToken) ?? region.Today, region.Place);

    private static int? Rank(List<string?> ranking, IReadOnlyList<string> gold)
    {
        var index = ranking.FindIndex(id => id is not null && gold.Contains(id));
        return index < 0 ? null : index + 1;
    }

    private static double Gain(List<string?> ranking, IReadOnlyList<string> gold)
    {
        var ideal = Enumerable.Range(0, Math.Min(gold.Count, GainDepth)).Sum(Discount);
        var found = Enumerable.Range(0, Math.Min(ranking.Count, GainDepth))
            .Where(i => ranking[i] is { } id && gold.Contains(id))
            .Sum(Discount);
        return ideal == 0 ? 0 : found / ideal;
    }

    private static double Discount(int index) => 1 / Math.Log2(index + 2);

    private async Task<AnswerResult> AskAsync(
        EvaluationQuestion question, AskingContext context, RetrievedPassages retrieved, CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        var answer = await answerer.CompleteAsync(question.Text, context, cancellationToken);
        var elapsed = time.GetElapsedTime(started).TotalMilliseconds;
        var citations = (answer as Answer.Cited)?.Citations ?? [];
        var sentences = (answer as Answer.Cited)?.Sentences ?? [];
        return new AnswerResult(
            answer is not Answer.Cited,
            HoldsGold(citations.Take(1).Select(citation => citation.Quote), question),
            HoldsGold(citations.Take(3).Select(citation => citation.Quote), question),
            HoldsGold([string.Join('\n', sentences.Select(sentence => sentence.Text))], question),
            citations.Select(citation => citation.Span.Length).ToList(),
            await CountErrorsAsync(citations, retrieved, cancellationToken),
            elapsed);
    }

    private static bool HoldsGold(IEnumerable<string> texts, EvaluationQuestion question) =>
        texts.Select(Comparable).Any(text => question.Answers.Any(answer => text.Contains(Comparable(answer), StringComparison.Ordinal)));

    // Script, width and blanks do not make another answer.
    private static string Comparable(string text) =>
        string.Concat(CharacterFolding.Fold(text).Where(character => !char.IsWhiteSpace(character)));

    private async Task<int> CountErrorsAsync(
        IReadOnlyList<Citation> citations, RetrievedPassages retrieved, CancellationToken cancellationToken)
    {
        var errors = 0;
        foreach (var citation in citations)
        {
            // Read again from the catalogue: the answer's own copy would agree with itself.
            var stored = await catalogue.FindArticleAsync(citation.Article.Id, cancellationToken);
            var isExact = stored is not null
                && citation.Span.End <= stored.Article.Text.Length
                && citation.Span.Of(stored.Article.Text) == citation.Quote
                && stored.Passages.Any(passage => passage.Id == citation.Passage.Id && passage.Span.Contains(citation.Span));
            errors += isExact && retrieved.FindPassage(citation.Article.Id, citation.Span) is not null ? 0 : 1;
        }

        return errors;
    }
}
