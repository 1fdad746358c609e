using System.Diagnostics;
using System.Globalization;
using AssistantBot.Answering;
using AssistantBot.Answering.Retrieval;
using AssistantBot.Answering.Writing;
using AssistantBot.Evaluation.Baseline;
using AssistantBot.Evaluation.Fitting;
using AssistantBot.Evaluation.Sets;
using AssistantBot.Language;

namespace AssistantBot.Evaluation.Tables;

internal static class Explore
{
    internal sealed record Data(string Set, List<Exam> Exams, List<Prepared> Prepared, double[] Base);

    internal sealed record Prepared(Exam Exam, SentenceSample Sample, IReadOnlyList<SentenceInContext> Sentences, GoldSpans[] Gold);

    public static async Task RunAsync(string[] args)
    {
        var watch = Stopwatch.StartNew();
        var data = new List<Data>();
        var shared = "/work/shared/eval";
        foreach (var set in new[]
        {
            new EvaluationSet("cmrc", shared + "/cmrc", "questions.jsonl", null, true),
            new EvaluationSet("drcd", shared + "/drcd", "questions.jsonl", null, true),
            new EvaluationSet("policy_qa", shared + "/policy_qa", "questions.jsonl", null, true),
            new EvaluationSet("keyq", shared + "/crud", "questions.jsonl", "keyq", true),
        })
        {
            if (args.Any(a => a.StartsWith("only:", StringComparison.Ordinal)) && !args.Contains("only:" + set.Name))
            {
                continue;
            }

            using var archive = await OpenArchive.OfAsync([set.Articles], default);
            var exams = await Examination.HoldAsync(archive, await set.QuestionsAsync(default), default);
            data.Add(Prepare(set, exams.ToList(), args.Contains("refusal")));
            Console.WriteLine($"{set.Name} {watch.Elapsed.TotalSeconds:0}s");
        }

        foreach (var d in data)
        {
            Console.WriteLine($"baseline {d.Set}: " + string.Join(" ", d.Base.Select(x => x.ToString("0.0", CultureInfo.InvariantCulture))));
            var a = d.Exams.Where(e => e.Asked.IsAnswerable).ToList();
            double R(int k, bool alt) => 100 * a.Average(e => e.Ranking.Take(k).Any(id => id is not null && (e.Asked.Articles.Contains(id) || (alt && e.Asked.Alternates.Contains(id)))) ? 1d : 0);
            Console.WriteLine($"ours     {d.Set}: R@1 {R(1, false):0.0} R@5 {R(5, false):0.0} alt {R(1, true):0.0} {R(5, true):0.0}");
        }

        if (args.Contains("refusal"))
        {
            RefusalExperiments.Run(data, args);
            return;
        }

        Experiments.Run(data, args);
    }

    private static Data Prepare(EvaluationSet set, List<Exam> exams, bool quick)
    {
        var prepared = new List<Prepared>();
        var answerable = exams.Where(e => e.Asked.IsAnswerable).ToList();
        foreach (var exam in answerable)
        {
            var sentences = new SentenceScorer(exam.Question, exam.Retrieved.Statistics, new FittedWeights(new Dictionary<string, double>())).Candidates(exam.Retrieved);
            var golds = sentences.Select(s => s.Article).Distinct().ToDictionary(a => a, a => new GoldSpans(a.Source.Article.Text, exam.Asked.Answers));
            var sample = new SentenceSample(exam.Half, 1 / Math.Sqrt(answerable.Count),
                sentences.Select(s => SentenceFeatures.All.Select(f => (float)f.Of(s)).ToArray()).ToArray(),
                sentences.Select(s => (float)golds[s.Article].ShareIn(s.Span)).ToArray());
            prepared.Add(new Prepared(exam, sample, sentences, sentences.Select(s => golds[s.Article]).ToArray()));
        }

        // baseline
        var index = new Bm25();
        var ids = new Dictionary<int, string>();
        foreach (var line in File.ReadLines(set.Articles))
        {
            using var doc = System.Text.Json.JsonDocument.Parse(line);
            var t = TextCleaner.Clean(doc.RootElement.GetProperty("text").GetString()!).Text;
            ids[index.Add(t)] = doc.RootElement.GetProperty("id").ToString();
        }

        var (r1, r5, r1a, r5a, first, three, chars) = (0d, 0d, 0d, 0d, 0d, 0d, 0d);
        foreach (var exam in quick ? [] : answerable)
        {
            var ranking = index.Rank(exam.Asked.Text, 5).Select(x => ids[x.Article]).ToList();
            r1 += exam.Asked.Articles.Contains(ranking.FirstOrDefault() ?? "-") ? 1 : 0;
            r5 += ranking.Any(exam.Asked.Articles.Contains) ? 1 : 0;
            r1a += exam.Asked.Articles.Concat(exam.Asked.Alternates).Contains(ranking.FirstOrDefault() ?? "-") ? 1 : 0;
            r5a += ranking.Any(exam.Asked.Articles.Concat(exam.Asked.Alternates).Contains) ? 1 : 0;
            var quotes = BaselineWriter.Write(index, exam.Asked.Text, 120).Select(GoldSpans.Comparable).ToList();
            bool Has(string q) => exam.Asked.Answers.Any(x => q.Contains(GoldSpans.Comparable(x), StringComparison.Ordinal));
            first += quotes.Count > 0 && Has(quotes[0]) ? 1 : 0;
            three += quotes.Any(Has) ? 1 : 0;
            chars += quotes.FirstOrDefault()?.Length ?? 0;
        }

        var n = answerable.Count;
        return new Data(set.Name, exams, prepared, [100 * r1 / n, 100 * r5 / n, 100 * r1a / n, 100 * r5a / n, 100 * first / n, 100 * three / n, chars / n]);
    }
}
