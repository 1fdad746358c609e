using AssistantBot.Answering;
using AssistantBot.Answering.Writing;
using AssistantBot.Evaluation.Sets;

namespace AssistantBot.Evaluation.Fitting;

/// <summary>Fits all that is learned.</summary>
/// <param name="half">Only on the questions of this half; null: on all.</param>
internal sealed class ModelFit(int? half)
{
    private const double SentenceRidge = 0.001;
    private const double RefusalRidge = 0.0125;

    // Real unanswerable questions are fewer than those whose article is taken out, and count more.
    private const double UnanswerableWeight = 3;

    // Groups with real unanswerable questions count more than those in which unanswerable ones are made by taking the
    // answering article out, which is easier to notice.
    private const double RealGroupWeight = 3;

    // Of the answerable questions of each group, by the rules or by the weights; one in ten is allowed.
    private const double MostRefused = 0.093;

    private const int Rounds = 6;
    private const double LeastStep = 0.7;

    /// <summary>Names of features, or groups of them by what stands before the dot, to leave out.</summary>
    public IReadOnlySet<string> Without { get; init; } = new HashSet<string>();

    public FittedWeights Sentences(IReadOnlyList<ExamGroup> groups)
    {
        var samples = groups.SelectMany(group => group.Answerable
            .Where(IsMine)
            .Select(exam => SentenceSample.Of(exam, 1 / Math.Sqrt(group.Exams.Count)))
            .OfType<SentenceSample>()).ToList();
        var names = SentenceFeatures.All.Select(feature => feature.Name).ToList();
        return Named(names, ListwiseFit.Fit(samples, SentenceRidge, LeftOut(names)));
    }

    public FittedWeights Refusal(IReadOnlyList<ExamGroup> groups, FittedWeights sentences)
    {
        var samples = groups.SelectMany(group => Samples(group, sentences)).ToList();
        var names = RefusalFeatures.All.Select(feature => feature.Name).ToList();
        var leftOut = LeftOut(names);
        var weights = Shifted(LogisticFit.Fit(Weighable(samples), RefusalRidge, leftOut), samples);
        for (var round = 1; round < Rounds; round++)
        {
            samples = Rebalanced(samples, weights);
            weights = Shifted(LogisticFit.Fit(Weighable(samples), RefusalRidge, leftOut), samples);
        }

        return Named([.. names, FittedWeights.Constant], weights);
    }

    private static List<RefusalSample> Weighable(List<RefusalSample> samples) => samples.Where(sample => !sample.IsRuledOut).ToList();

    // Every group has its share of answerable questions that are refused; the worst sets the constant.
    private static double[] Shifted(double[] weights, List<RefusalSample> samples)
    {
        var shift = samples.Where(sample => sample.IsAnswerable)
            .GroupBy(sample => sample.Group)
            .Min(group => Quantile(group.Select(sample => Margin(sample, weights)), MostRefused));
        return [.. weights[..^1], weights[^1] - shift];
    }

    // The answerable questions of groups that are refused less than the worst count less in the next round, so that the
    // constant does not follow one kind of text alone.
    private static List<RefusalSample> Rebalanced(List<RefusalSample> samples, double[] weights)
    {
        var refused = samples.Where(sample => sample.IsAnswerable)
            .GroupBy(sample => sample.Group)
            .ToDictionary(group => group.Key, group => group.Average(sample => Margin(sample, weights) < 0 ? 1d : 0), StringComparer.Ordinal);
        var mean = refused.Values.Average();
        return samples.Select(sample => sample.IsAnswerable
            ? sample with { Weight = sample.Weight * Math.Clamp(Math.Sqrt(refused[sample.Group] / mean), LeastStep, 1 / LeastStep) }
            : sample).ToList();
    }

    private static double Margin(RefusalSample sample, double[] weights) =>
        sample.IsRuledOut ? double.NegativeInfinity : LogisticFit.Margin(sample.Features, weights);

    private bool IsMine(Exam exam) => half is null || exam.Half == half;

    private HashSet<int> LeftOut(List<string> names) =>
        Enumerable.Range(0, names.Count).Where(i => Without.Contains(names[i]) || Without.Contains(names[i].Split('.')[0])).ToHashSet();

    private List<RefusalSample> Samples(ExamGroup group, FittedWeights sentences)
    {
        var answerable = group.Answerable.Where(IsMine).ToList();
        var unanswerable = group.Unanswerable.Where(IsMine).ToList();
        var groupWeight = group.Weight * (unanswerable.Count > 0 ? RealGroupWeight : 1) / Math.Sqrt(answerable.Count);
        return
        [
            .. Samples(answerable, isAnswerable: true, 1),
            .. Samples(answerable.Select(exam => exam.WithoutGold()), isAnswerable: false, 1),
            .. Samples(unanswerable, isAnswerable: false, UnanswerableWeight),
        ];

        IEnumerable<RefusalSample> Samples(IEnumerable<Exam> exams, bool isAnswerable, double weight) => exams
            .Select(exam => Trial.EvidenceOf(exam, sentences))
            .OfType<Evidence>()
            .Select(evidence => new RefusalSample(
                group.Name,
                isAnswerable,
                !Answerability.MayHold(evidence.Question, evidence.Retrieved, evidence.Sentences),
                weight * groupWeight,
                RefusalFeatures.All.Select(feature => feature.Of(evidence)).ToArray()));
    }

    private static double Quantile(IEnumerable<double> values, double share)
    {
        var ordered = values.Order().ToList();
        return ordered[(int)(share * ordered.Count)];
    }

    private static FittedWeights Named(IEnumerable<string> names, double[] weights) =>
        new(names.Zip(weights).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal));
}
