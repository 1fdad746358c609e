using System.Diagnostics;
using System.Globalization;
using AssistantBot.Answering.Retrieval;
using AssistantBot.Answering.Understanding;
using AssistantBot.Benchmarks.Corpora;
using AssistantBot.Benchmarks.Rivals;
using AssistantBot.Knowledge;
using AssistantBot.Knowledge.Sqlite;

namespace AssistantBot.Benchmarks;

internal static class Stages
{
    public static async Task<int> RunAsync(string[] args)
    {
        var size = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 100_000;
        var count = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 300;
        using var archive = await BenchmarkArchive.OpenAsync(size);
        var owners = await IndexedText.OwnersAsync(archive);
        Console.WriteLine($"{owners.Count} passages, {archive.Questions.Count} questions");
        using var fts = await PlainFts5.OpenAsync(Path.Combine(archive.Folder, "fts5.db"), () => IndexedText.OfAsync(archive));
        using var lucene = await LuceneIndex.OpenAsync(Path.Combine(archive.Folder, "lucene"), () => IndexedText.OfAsync(archive));
        var index = archive.Get<IPassageIndex>();
        var catalogue = archive.Get<CatalogueReader>();
        var retriever = archive.Get<PassageRetriever>();
        if (index is AssistantBot.Knowledge.Memory.MemoryPassageIndex memory && args.Length < 3)
        {
            var start = Stopwatch.GetTimestamp();
            var cpu = Process.GetCurrentProcess().TotalProcessorTime;
            await memory.LoadAsync();
            Console.WriteLine($"loaded {memory.IsLoaded} in {Stopwatch.GetElapsedTime(start).TotalMilliseconds:0} ms, CPU {(Process.GetCurrentProcess().TotalProcessorTime - cpu).TotalMilliseconds:0}, {memory.Size / 1e6:0.0} MB");
        }

        var times = new SortedDictionary<string, List<double>>();
        var found = new Dictionary<string, int>();
        var questions = archive.Questions.Take(count).ToList();
        for (var round = 0; round < 2; round++)
        {
            Print();
            times.Clear();
            found.Clear();
            foreach (var q in questions)
            {
                void Hit(string name, IEnumerable<string> ids) =>
                    found[name] = found.GetValueOrDefault(name) + (ids.Distinct().Take(10).Any(q.Articles.Contains) ? 1 : 0);
                async Task<T> TimeAsync<T>(string name, Func<Task<T>> f)
                {
                    var start = (new ProcessorClock().GetTimestamp() / 1e6);
                    var r = await f();
                    (times.TryGetValue(name, out var l) ? l : times[name] = []).Add((new ProcessorClock().GetTimestamp() / 1e6) - start);
                    return r;
                }

                if (args.Length < 4) Hit("fts5", (await TimeAsync("fts5", () => Task.FromResult(fts.Search(q.Text, 100)))).Select(k => owners[k]));
                if (args.Length < 4) Hit("lucene", (await TimeAsync("lucene", () => Task.FromResult(lucene.Search(q.Text, 100)))).Select(k => owners[k]));
                var question = await TimeAsync("ours 0 read", () => Task.FromResult(QuestionReader.Read(q.Text)));
                var whole = await TimeAsync("ours", () => retriever.RetrieveAsync(question, default));
                Hit("ours", whole.Articles.Select(a => a.Article.ExternalId!));
                var totals = await TimeAsync("ours 1 totals", () => catalogue.TotalsAsync(default));
                var candidates = await TimeAsync("ours 2 candidates", () => index.FindCandidatesAsync(new PassageQuery(question.Terms, 300), default));
                var articles = await TimeAsync("ours 3 load", () => catalogue.ArticlesOfAsync(candidates.Keys, 60, default));
                await TimeAsync("ours 4 rank", () =>
                {
                    var ranker = new PassageRanker(question, new TermStatistics(candidates, totals));
                    return Task.FromResult(articles.Select(ranker.Rank).ToList());
                });
                Hit("candidates 60", articles.Select(a => a.Article.ExternalId!).Where(q.Articles.Contains));
            }
        }

        Print();
        Console.WriteLine($"candidates among 60 articles: {100.0 * found["candidates 60"] / questions.Count:0.0}");
        return 0;

        void Print()
        {
        foreach (var (name, list) in times)
        {
            list.Sort();
            Console.WriteLine($"{name,-20} p50 {list[list.Count / 2],8:0.000}  p95 {list[list.Count * 95 / 100],8:0.000}  recall@10 {(found.TryGetValue(name, out var f) ? 100.0 * f / questions.Count : 0):0.0}");
        }
        }
    }
}
