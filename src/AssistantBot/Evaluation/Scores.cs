namespace AssistantBot.Evaluation;

/// <summary>The measures of a set of results. A share of nothing is null.</summary>
internal sealed class Scores(IReadOnlyList<QuestionResult> results)
{
    private readonly List<QuestionResult> _answerable = results.Where(result => result.Question.IsAnswerable).ToList();

    public IReadOnlyList<QuestionResult> Results => results;

    public int Answerable => _answerable.Count;

    public double? MeanReciprocalRankAt10 => Mean(_answerable, result => result.Rank is <= 10 and { } rank ? 1d / rank : 0);

    public double? GainAt10 => Mean(_answerable, result => result.Gain);

    public double? RecallAt(int depth) => Mean(_answerable, result => result.Rank <= depth ? 1 : 0);

    public double? RecallWithAlternatesAt(int depth) => Mean(_answerable, result => result.RankWithAlternates <= depth ? 1 : 0);

    /// <summary>Share of all answerable questions; a refusal is a miss.</summary>
    public double? Found(Func<AnswerResult, bool> where) =>
        Mean(Asked(_answerable), answer => where(answer) ? 1 : 0);

    public double? Refused(bool answerable) =>
        Mean(Asked(results.Where(result => result.Question.IsAnswerable == answerable)), answer => answer.IsRefused ? 1 : 0);

    public IReadOnlyList<double> CitationCharacters() =>
        Asked(results).SelectMany(answer => answer.CitationCharacters).Select(length => (double)length).ToList();

    public int CitationErrors() => Asked(results).Sum(answer => answer.CitationErrors);

    public IReadOnlyList<double> SearchMilliseconds() => results.Select(result => result.SearchMilliseconds).ToList();

    public IReadOnlyList<double> AskMilliseconds() => Asked(results).Select(answer => answer.AskMilliseconds).ToList();

    public IReadOnlyDictionary<string, Scores> ByType() =>
        results
            .Where(result => result.Question.Type is not null)
            .GroupBy(result => result.Question.Type!, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => new Scores(group.ToList()), StringComparer.Ordinal);

    public static double? Mean(IReadOnlyList<double> values) => values.Count == 0 ? null : values.Average();

    /// <summary>The smallest value that is not below so large a share of the values.</summary>
    public static double? Percentile(IReadOnlyList<double> values, double share) =>
        values.Count == 0 ? null : values.Order().ElementAt((int)Math.Ceiling(share * values.Count) - 1);

    private static List<AnswerResult> Asked(IEnumerable<QuestionResult> from) =>
        from.Select(result => result.Answer).OfType<AnswerResult>().ToList();

    private static double? Mean<T>(IReadOnlyList<T> items, Func<T, double> value) =>
        items.Count == 0 ? null : items.Average(value);
}
