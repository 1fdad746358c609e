using System.Globalization;
using AssistantBot.Answering;
using AssistantBot.Answering.Writing;
using AssistantBot.Evaluation.Baseline;
using AssistantBot.Evaluation.Fitting;
using AssistantBot.Evaluation.Sets;

namespace AssistantBot.Evaluation.Tables;

/// <summary>Prints the baseline and the program side by side; what is learned is scored on the half it was not fitted on.</summary>
internal sealed class ComparisonTable(TextWriter output)
{
    // The baseline's sentences are grown up to so many characters.
    private const int BaselineLimit = 120;

    /// <summary>For each half of the questions, by its number: the half on which its model is fitted.</summary>
    public static readonly int[] FittedOn = [1, 0];

    public async Task PrintAsync(bool sizes, bool ablation, CancellationToken cancellationToken)
    {
        var groups = await ExamGroup.OfAllAsync(SharedSets.Answered, cancellationToken);
        var headlines = await ExamGroup.OfAllAsync(SharedSets.Headlines, cancellationToken);
        var sized = sizes ? await SizedArchives.ExamsAsync(cancellationToken) : [];
        var fits = FittedOn.Select(half => new ModelFit(half)).ToList();
        var models = fits.Select(fit => Fit(fit, groups, [.. headlines, .. sized])).ToList();
        PrintHead();
        Print("baseline", groups.Select(group => (group.Name, SetScoring.Baseline(group, new ArticleTexts(SharedSets.Find(group.Name).Articles), BaselineLimit))).ToList());
        var ours = groups.Concat(headlines).Concat(sized).Select(group => (group.Name, SetScoring.Ours(group, models))).ToList();
        Print("two-fold", ours.Take(groups.Count).ToList());
        ours.Skip(groups.Count).ToList().ForEach(row => Print("two-fold", row.Name, row.Item2));
        Print("built in", groups.Select(group => (group.Name, SetScoring.Ours(group, [AnsweringModel.BuiltIn, AnsweringModel.BuiltIn]))).ToList());
        if (ablation)
        {
            PrintAblation(groups, models);
        }
    }

    public static AnsweringModel Fit(ModelFit fit, List<ExamGroup> groups, IReadOnlyList<ExamGroup> others)
    {
        var sentences = fit.Sentences(groups);
        return new AnsweringModel(sentences, fit.Refusal([.. groups, .. others], sentences));
    }

    // Each group of features left out, and alone; what does not concern the group is as in the full model.
    private void PrintAblation(List<ExamGroup> groups, List<AnsweringModel> models)
    {
        foreach (var name in Groups(SentenceFeatures.All.Select(feature => feature.Name)))
        {
            var others = Groups(SentenceFeatures.All.Select(feature => feature.Name)).Where(other => other != name).ToHashSet();
            foreach (var (label, without) in new[] { ("without", new HashSet<string> { name }), ("only", others) })
            {
                var ablated = FittedOn.Select((half, i) =>
                    models[i] with { Sentences = new ModelFit(half) { Without = without }.Sentences(groups) }).ToList();
                Print($"{label} {name}", groups.Select(group => (group.Name, SetScoring.Ours(group, ablated))).ToList(), meansOnly: true);
            }
        }

        foreach (var name in Groups(RefusalFeatures.All.Select(feature => feature.Name)))
        {
            var ablated = FittedOn.Select((half, i) =>
                models[i] with { Refusal = new ModelFit(half) { Without = new HashSet<string> { name } }.Refusal(groups, models[i].Sentences) }).ToList();
            Print($"refusal without {name}", groups.Select(group => (group.Name, SetScoring.Ours(group, ablated))).ToList(), meansOnly: true);
        }
    }

    private static List<string> Groups(IEnumerable<string> names) => names.Select(name => name.Split('.')[0]).Distinct().ToList();

    private void PrintHead()
    {
        output.WriteLine("| system | set | recall@1 / @5 | answer in first / three | the same, a refusal is a miss | refused: answerable / unanswerable / gold removed | characters of the first (95 %) |");
        output.WriteLine("|---|---|---|---|---|---|---|");
    }

    private void Print(string system, List<(string Set, SetScores Scores)> rows, bool meansOnly = false)
    {
        foreach (var (set, scores) in meansOnly ? [] : rows)
        {
            Print(system, set, scores);
        }

        double Mean(Func<SetScores, double> value) => rows.Average(row => value(row.Scores));
        Print(system, "mean", new SetScores(
            Mean(s => s.RecallAt1), Mean(s => s.RecallAt5), Mean(s => s.First), Mean(s => s.Three), Mean(s => s.FirstShown), Mean(s => s.ThreeShown), Mean(s => s.Refused),
            rows.Select(row => row.Scores.UnanswerableRefused).FirstOrDefault(share => share is not null), Mean(s => s.GoldRemovedRefused), Mean(s => s.Characters), Mean(s => s.Longest)));
    }

    private void Print(string system, string set, SetScores s)
    {
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {system} | {set} | {s.RecallAt1:0.0} / {s.RecallAt5:0.0} | {s.First:0.0} / {s.Three:0.0} | {s.FirstShown:0.0} / {s.ThreeShown:0.0} | {s.Refused:0.0} / {s.UnanswerableRefused:0.0} / {s.GoldRemovedRefused:0.0} | {s.Characters:0} ({s.Longest:0}) |"));
        output.Flush();
    }
}
