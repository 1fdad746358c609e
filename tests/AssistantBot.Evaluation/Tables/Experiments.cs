using System.Globalization;
using AssistantBot.Answering.Writing;
using AssistantBot.Evaluation.Fitting;
using AssistantBot.Language;

namespace AssistantBot.Evaluation.Tables;

internal static class Experiments
{
    public static void Run(List<Explore.Data> data, string[] args)
    {
        var all = data.SelectMany(d => d.Prepared).Where(p => p.Sample.Shares.Any(s => s > 0)).Select(p => p.Sample).ToList();
        foreach (var ridge in new[] { 0.001 })
        {
            var halves = new[] { 0, 1 }.Select(h => ListwiseFit.Fit(all.Where(s => s.Half != h).ToList(), ridge)).ToArray();
            Show($"two-fold ridge {ridge}", data, p => halves[p.Sample.Half]);
        }

        var hv = new[] { 0, 1 }.Select(h => ListwiseFit.Fit(all.Where(s => s.Half != h).ToList(), 0.001)).ToArray();
        foreach (var s in args.Where(a => a.StartsWith("err:", StringComparison.Ordinal)))
        {
            Errors.Print(data, p => hv[p.Sample.Half], s[4..], 0, 40);
        }

        var w = ListwiseFit.Fit(all, 0.001);
        for (var i = 0; i < w.Length; i++)
        {
            Console.WriteLine($"  {SentenceFeatures.All[i].Name} {w[i]:0.000}");
        }

        if (args.Contains("ablate"))
        {
            foreach (var group in SentenceFeatures.All.Select(f => f.Name.Split('.')[0] + ".").Distinct())
            {
                var without = Enumerable.Range(0, SentenceFeatures.All.Count).Where(i => SentenceFeatures.All[i].Name == group || (group.EndsWith('.') && SentenceFeatures.All[i].Name.StartsWith(group, StringComparison.Ordinal))).ToHashSet();
                var halves = new[] { 0, 1 }.Select(h => ListwiseFit.Fit(all.Where(s => s.Half != h).ToList(), 0.001, without)).ToArray();
                Show($"without {group}", data, p => halves[p.Sample.Half], onlyMean: true);
            }
        }
    }

    public static void Show(string name, List<Explore.Data> data, Func<Explore.Prepared, double[]> weights, bool onlyMean = false)
    {
        foreach (var (mode, limit) in new[] { ("alone", 0), ("mass", 120), ("mass", 130), ("lambda0.15", 170), ("lambda0.2", 180), ("lambda0.3", 180), ("lambda0.5", 180) })
        {
            var (m1, m3, ml) = (0d, 0d, 0d);
            var line = "";
            foreach (var d in data)
            {
                var (first, three, chars) = (0d, 0d, 0d);
                foreach (var p in d.Prepared)
                {
                    var prob = ListwiseFit.Probabilities(p.Sample, weights(p));
                    var quotes = Quotes(p, prob, mode, limit);
                    bool Has((int A, TextSpan S) q) => p.Gold[q.A].ShareIn(q.S) >= 1;
                    first += quotes.Count > 0 && Has(quotes[0]) ? 1 : 0;
                    three += quotes.Any(Has) ? 1 : 0;
                    chars += quotes.Count > 0 ? quotes[0].S.Length : 0;
                }

                var n = d.Prepared.Count;
                line += string.Create(CultureInfo.InvariantCulture, $" | {d.Set} {100 * first / n:0.0}/{100 * three / n:0.0} ({chars / n:0})");
                m1 += 25 * first / n;
                m3 += 25 * three / n;
                ml += chars / n / 4;
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name} {mode}{limit}: {m1:0.00}/{m3:0.00} ({ml:0})") + (onlyMean ? "" : line));
        }
    }

    public static List<(int A, TextSpan S)> Quotes(Explore.Prepared p, double[] prob, string mode, int limit)
    {
        var result = new List<(int, TextSpan)>();
        var used = new bool[prob.Length];
        var texts = new HashSet<string>();
        while (result.Count < 3)
        {
            (int First, int Last) best = (-1, -1);
            var bestMass = -1d;
            var left = Enumerable.Range(0, prob.Length).Where(i => !used[i]).Sum(i => prob[i]);
            var lambda = mode.StartsWith("lambda", StringComparison.Ordinal) ? double.Parse(mode[6..], CultureInfo.InvariantCulture) / 1000 : 0;
            if (mode == "mass" || lambda > 0)
            {
                for (var i = 0; i < prob.Length; i++)
                {
                    var mass = 0d;
                    for (var j = i; j < prob.Length && p.Sentences[j].Passage == p.Sentences[i].Passage && !used[j]; j++)
                    {
                        mass += prob[j];
                        var length = p.Sentences[j].Span.End - p.Sentences[i].Span.Start;
                        if (j > i && length > limit)
                        {
                            break;
                        }

                        if ((mass / (lambda > 0 ? left : 1)) - (lambda * length) > bestMass)
                        {
                            (best, bestMass) = ((i, j), (mass / (lambda > 0 ? left : 1)) - (lambda * length));
                        }
                    }
                }
            }
            else
            {
                for (var i = 0; i < prob.Length; i++)
                {
                    if (!used[i] && prob[i] > bestMass && !texts.Contains(p.Sentences[i].Folded.ToString()))
                    {
                        (best, bestMass) = ((i, i), prob[i]);
                    }
                }

                if (mode == "greedy" && best.First >= 0)
                {
                    while (true)
                    {
                        var (f, l) = best;
                        var options = new[] { (f - 1, l), (f, l + 1) }.Where(o => o.Item1 >= 0 && o.Item2 < prob.Length
                            && p.Sentences[o.Item1].Passage == p.Sentences[o.Item2].Passage
                            && p.Sentences[o.Item2].Span.End - p.Sentences[o.Item1].Span.Start <= limit).ToList();
                        if (options.Count == 0)
                        {
                            break;
                        }

                        best = options.MaxBy(o => prob[o.Item1 == f ? o.Item2 : o.Item1]);
                    }
                }
            }

            if (best.First < 0)
            {
                break;
            }

            for (var i = best.First; i <= best.Last; i++)
            {
                used[i] = true;
                texts.Add(p.Sentences[i].Folded.ToString());
            }

            result.Add((best.First, new TextSpan(p.Sentences[best.First].Span.Start, p.Sentences[best.Last].Span.End)));
        }

        return result;
    }
}
internal static class Errors
{
    public static void Print(List<Explore.Data> data, Func<Explore.Prepared, double[]> weights, string set, int skip, int take)
    {
        foreach (var p in data.Single(d => d.Set == set).Prepared)
        {
            var prob = ListwiseFit.Probabilities(p.Sample, weights(p));
            var quotes = Experiments.Quotes(p, prob, "mass", 120);
            if (quotes.Count == 0 || p.Gold[quotes[0].A].ShareIn(quotes[0].S) >= 1)
            {
                continue;
            }

            if (skip-- > 0)
            {
                continue;
            }

            if (take-- <= 0)
            {
                return;
            }

            var q = quotes[0];
            Console.WriteLine($"\nQ {p.Exam.Asked.Text} [{string.Join(",", p.Exam.Question.Types.Select(t => t.Name))}] GOLD {string.Join("|", p.Exam.Asked.Answers)}  rank {p.Exam.Ranking.ToList().FindIndex(id => p.Exam.Asked.Articles.Contains(id!)) + 1}");
            Console.WriteLine($"  CHOSE {prob[q.A]:0.00} #{p.Sentences[q.A].Index} {q.S.Of(p.Sentences[q.A].Article.Source.Article.Text)}");
            var g = Enumerable.Range(0, prob.Length).Where(i => p.Sample.Shares[i] > 0).OrderByDescending(i => p.Sample.Shares[i]).ThenByDescending(i => prob[i]).FirstOrDefault(-1);
            if (g >= 0)
            {
                Console.WriteLine($"  GOLD  {prob[g]:0.00} share {p.Sample.Shares[g]:0.00} #{p.Sentences[g].Index} {p.Sentences[g].Span.Of(p.Sentences[g].Article.Source.Article.Text)}");
                var dif = Enumerable.Range(0, SentenceFeatures.All.Count).Select(i => (N: SentenceFeatures.All[i].Name, D: weights(p)[i] * (p.Sample.Features[q.A][i] - p.Sample.Features[g][i]))).OrderByDescending(x => Math.Abs(x.D)).Take(6);
                Console.WriteLine("  " + string.Join(" ", dif.Select(x => $"{x.N} {x.D:0.0}")));
            }
        }
    }
}
