using System.Globalization;
using AssistantBot.Answering;
using AssistantBot.Answering.Writing;
using AssistantBot.Evaluation.Fitting;
using AssistantBot.Evaluation.Sets;

namespace AssistantBot.Evaluation.Tables;

internal static class RefusalExperiments
{
    internal sealed record Case(string Set, string Group, Exam Exam, double[][] Features);

    public static void Run(List<Explore.Data> data, string[] args)
    {
        var all = data.SelectMany(d => d.Prepared).Where(p => p.Sample.Shares.Any(s => s > 0)).Select(p => p.Sample).ToList();
        var names = SentenceFeatures.All.Select(f => f.Name).ToList();
        var sentences = new[] { 0, 1 }.Select(h => ListwiseFit.Fit(all.Where(s => s.Half != h).ToList(), 0.001))
            .Select(w => new FittedWeights(names.Zip(w).ToDictionary(x => x.First, x => x.Second))).ToArray();
        var cases = new List<Case>();
        foreach (var d in data)
        {
            foreach (var exam in d.Exams)
            {
                Add(d.Set, exam.Asked.IsAnswerable ? "yes" : "no", exam);
                if (exam.Asked.IsAnswerable)
                {
                    Add(d.Set, "removed", exam.WithoutGold());
                }
            }
        }

        void Add(string set, string group, Exam exam)
        {
            // Features under the weights of each half's model.
            var features = new[] { 0, 1 }.Select(h =>
            {
                var scored = new SentenceScorer(exam.Question, exam.Retrieved.Statistics, sentences[h]).Score(exam.Retrieved);
                return scored.Count == 0 || exam.Question.ContentTerms.Count == 0 ? null! : RefusalFeatures.All.Select(f => f.Of(new Evidence(exam.Question, exam.Retrieved, scored))).ToArray();
            }).ToArray();
            if (features[0] is not null)
            {
                cases.Add(new Case(set, group, exam, features));
            }
        }

        Console.WriteLine($"{cases.Count} cases {DateTime.Now:T}");
        foreach (var (real, removed) in new[] { (1d, 1d), (3d, 1d) })
        {
            Report($"real {real} removed {removed}", Margins(cases, real, removed, 0.001, null), cases);
        }

        foreach (var ridge in new[] { 0.003, 0.01, 0.03 })
        {
            Report($"ridge {ridge}", Margins(cases, 3, 1, ridge, null), cases);
        }

        if (args.Contains("show"))
        {
            var m = Margins(cases, 3, 1, 0.001, null);
            var pol = cases.Select((c, i) => (c, m: m[i])).Where(x => x.c.Set == "policy_qa" && x.c.Group != "removed").ToList();
            var t = pol.Where(x => x.c.Group == "no").Select(x => x.m).Order().ElementAt(264);
            foreach (var (c, mm) in pol.Where(x => (x.c.Group == "yes") == (x.m < t)).OrderBy(x => x.c.Group).ThenBy(x => x.m))
            {
                var e = c.Exam;
                var s = new SentenceScorer(e.Question, e.Retrieved.Statistics, sentences[0]).Score(e.Retrieved)[0].Sentence;
                Console.WriteLine($"\n{c.Group} {mm - t:0.00} Q {e.Asked.Text} rank {e.Ranking.ToList().FindIndex(id => e.Asked.Articles.Contains(id!)) + 1}\n   T {e.Retrieved.Articles[0].Article.Title}\n   S {s.Span.Of(s.Source.Article.Text)}\n   M {string.Join(",", Answerability.Missing(e.Question, e.Retrieved))}");
            }
        }

        if (args.Contains("ablate"))
        {
            foreach (var f in RefusalFeatures.All.Select(f => f.Name).Concat(RefusalFeatures.All.Select(f => f.Name.Split('.')[0] + ".")).Distinct())
            {
                var without = Enumerable.Range(0, RefusalFeatures.All.Count).Where(i => RefusalFeatures.All[i].Name == f || (f.EndsWith('.') && RefusalFeatures.All[i].Name.StartsWith(f, StringComparison.Ordinal))).ToHashSet();
                Report("without " + f, Margins(cases, 3, 1, 0.001, without), cases);
            }
        }

        var w = LogisticFit.Fit(cases.Select(c => Sample(c, c.Features[0], cases, 3, 1)).ToList(), 0.001);
        Console.WriteLine(string.Join("\n", RefusalFeatures.All.Select((f, i) => string.Create(CultureInfo.InvariantCulture, $"  {f.Name} {w[i]:0.00}"))));
    }

    private static RefusalSample Sample(Case c, double[] f, List<Case> cases, double real, double removed) =>
        new(c.Set, c.Group == "yes", (c.Group == "yes" ? 1 : c.Group == "no" ? real : removed) / Math.Sqrt(cases.Count(x => x.Set == c.Set && x.Group == c.Group)), f);

    public static List<double> Margins(List<Case> cases, double real, double removed, double ridge, IReadOnlySet<int>? without)
    {
        var counts = cases.GroupBy(c => (c.Set, c.Group)).ToDictionary(g => g.Key, g => g.Count());
        var models = new[] { 0, 1 }.Select(h => LogisticFit.Fit(cases.Where(c => c.Exam.Half != h).Select(c =>
            new RefusalSample(c.Set, c.Group == "yes", (c.Group == "yes" ? 1 : c.Group == "no" ? real : removed) / Math.Sqrt(counts[(c.Set, c.Group)]), c.Features[h])).ToList(), ridge, without)).ToArray();
        return cases.Select(c => RefusalFeatures.All.Select((_, i) => models[c.Exam.Half][i] * c.Features[c.Exam.Half][i]).Sum() + models[c.Exam.Half][^1]).ToList();
    }

    public static void Report(string name, List<double> margins, List<Case> cases)
    {
        var no = Of("policy_qa", "no").Order().ToList();
        var line = name + ":";
        foreach (var share in new[] { 0.75, 0.8, 0.83, 0.86 })
        {
            var t = no[(int)(no.Count * share)];
            line += string.Create(CultureInfo.InvariantCulture, $" | no {share:0.00} (t {t:0.0}):");
            foreach (var set in cases.Select(c => c.Set).Distinct())
            {
                line += string.Create(CultureInfo.InvariantCulture, $" {set[..4]} {100d * Of(set, "yes").Count(x => x < t) / Of(set, "yes").Count:0.0}/{100d * Of(set, "removed").Count(x => x < t) / Of(set, "removed").Count:0}");
            }
        }

        Console.WriteLine(line);

        List<double> Of(string set, string group) => cases.Select((c, i) => (c, i)).Where(x => x.c.Set == set && x.c.Group == group).Select(x => margins[x.i]).ToList();
    }
}
