using AssistantBot.Evaluation.Baseline;
using AssistantBot.Evaluation.Fitting;
using AssistantBot.Evaluation.Sets;

namespace AssistantBot.Evaluation.Tables;

/// <summary>Measures the baseline and the program on the same questions in the same way.</summary>
internal static class SetScoring
{
    private const int Three = 3;

    /// <param name="models">For each half the model that was not fitted on it.</param>
    public static SetScores Ours(ExamGroup group, IReadOnlyList<AnsweringModel> models)
    {
        var trials = group.Answerable.Select(exam => (exam.Asked, exam.Ranking, Trial: Trial.Of(exam, models[exam.Half]))).ToList();
        return Score(trials.Select(asked => (asked.Asked, asked.Ranking, asked.Trial.Quotations, asked.Trial.IsRefused)).ToList()) with
        {
            UnanswerableRefused = group.Unanswerable.Any() ? Refused(group.Unanswerable, models) : null,
            GoldRemovedRefused = Refused(group.Answerable.Select(exam => exam.WithoutGold()), models),
        };
    }

    /// <param name="limit">Quotations are grown up to so many characters.</param>
    public static SetScores Baseline(ExamGroup group, ArticleTexts articles, int limit) => Score(group.Answerable
        .Select(exam => (
            exam.Asked,
            (IReadOnlyList<string?>)articles.Index.Rank(exam.Asked.Text, 5).Select(ranked => (string?)articles.IdOf(ranked.Article)).ToList(),
            BaselineWriter.Write(articles.Index, exam.Asked.Text, limit),
            false))
        .ToList());

    private static double Refused(IEnumerable<Exam> exams, IReadOnlyList<AnsweringModel> models) =>
        Percent(exams.ToList(), exam => Trial.Of(exam, models[exam.Half]).IsRefused);

    private static SetScores Score(
        List<(EvaluationQuestion Asked, IReadOnlyList<string?> Ranking, IReadOnlyList<string> Quotations, bool IsRefused)> answers)
    {
        var lengths = answers.SelectMany(answer => answer.Quotations).Select(quotation => quotation.Length).Order().ToList();
        return new SetScores(
            Percent(answers, answer => IsGold(answer.Ranking.Take(1), answer.Asked)),
            Percent(answers, answer => IsGold(answer.Ranking.Take(5), answer.Asked)),
            Percent(answers, answer => Answers(answer.Quotations.Take(1), answer.Asked)),
            Percent(answers, answer => Answers(answer.Quotations.Take(Three), answer.Asked)),
            Percent(answers, answer => !answer.IsRefused && Answers(answer.Quotations.Take(1), answer.Asked)),
            Percent(answers, answer => !answer.IsRefused && Answers(answer.Quotations.Take(Three), answer.Asked)),
            Percent(answers, answer => answer.IsRefused),
            null,
            0,
            answers.Average(answer => answer.Quotations.Take(1).Sum(quotation => quotation.Length)),
            lengths[(int)(0.95 * lengths.Count)]);
    }

    private static bool IsGold(IEnumerable<string?> ids, EvaluationQuestion asked) => ids.Any(id => id is not null && asked.Articles.Contains(id));

    private static bool Answers(IEnumerable<string> quotations, EvaluationQuestion asked) => quotations
        .Select(GoldSpans.Comparable)
        .Any(quotation => asked.Answers.Any(answer => quotation.Contains(GoldSpans.Comparable(answer), StringComparison.Ordinal)));

    private static double Percent<T>(IReadOnlyCollection<T> items, Func<T, bool> holds) => 100d * items.Count(holds) / Math.Max(1, items.Count);
}
