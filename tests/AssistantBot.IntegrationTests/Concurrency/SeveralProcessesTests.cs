using System.Diagnostics;

namespace AssistantBot.IntegrationTests.Concurrency;

public sealed class SeveralProcessesTests
{
    private const int SentencesInArticle = 2 * GeneratedNews.SentencesInPassage;
    private const int PassagesInArticle = 2;

    private static readonly TimeSpan LongestAnswer = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task Questions_asked_during_an_ingestion_are_answered_in_time_from_whole_articles()
    {
        const int Articles = 3000;
        using var folder = new TemporaryFolder();
        var articles = GeneratedNews.Make(seed: 1, Articles, sentences: SentencesInArticle);
        GeneratedNews.Write(folder.File("news.jsonl"), articles);

        var ingestion = AssistantBotProcess.RunAsync(folder.Path, ["ingest", "news.jsonl", "--json"]);
        await Eventually.HoldsAsync("the archive is made", TimeSpan.FromSeconds(60), () => File.Exists(folder.File("data/catalogue.db")));
        var counts = new List<int>();
        while (!ingestion.IsCompleted)
        {
            counts.Add(await AskAsync(folder, articles[0]));
        }

        Assert.Equal(Articles, (await ingestion).Json.GetProperty("articles").GetInt32());
        counts.Add(await AskAsync(folder, articles[0]));
        Assert.Equal(counts.Order(), counts);
        Assert.Equal(Articles, counts[^1]);
        Assert.True(counts.Count > 2, "No question was asked during the ingestion.");
    }

    [Fact]
    public async Task Two_ingestions_at_once_into_a_new_archive_both_complete()
    {
        const int Articles = 600;
        using var folder = new TemporaryFolder();
        folder.Folder("news");
        GeneratedNews.Write(folder.File("one.jsonl"), GeneratedNews.Make(seed: 1, Articles, name: "one"));
        GeneratedNews.Write(folder.File("two.jsonl"), GeneratedNews.Make(seed: 2, Articles, name: "two"));

        var results = await Task.WhenAll(
            AssistantBotProcess.RunAsync(folder.Path, ["ingest", "one.jsonl", "--json"]),
            AssistantBotProcess.RunAsync(folder.Path, ["ingest", "two.jsonl", "--json"]));

        Assert.All(results, result => Assert.Equal(Articles, result.Json.GetProperty("added").GetInt32()));
        Assert.All(results, result => Assert.Empty(result.Json.GetProperty("failed").EnumerateArray()));
        var listed = (await AssistantBotProcess.RunAsync(folder.Path, ["articles", "--json"])).Json;
        Assert.Equal(2 * Articles, listed.GetProperty("articles").GetArrayLength());
        var examined = (await AssistantBotProcess.RunAsync(folder.Path, ["doctor", "--json"])).Json;
        Assert.Contains(
            examined.GetProperty("checks").EnumerateArray(),
            check => check.GetProperty("detail").GetString() == "0 passages missing, 0 too many, 0 waiting to be indexed.");
        Assert.All(examined.GetProperty("checks").EnumerateArray(), check => Assert.True(check.GetProperty("ok").GetBoolean()));
    }

    // Returns how many articles the answer was searched in.
    private static async Task<int> AskAsync(TemporaryFolder folder, GeneratedArticle article)
    {
        var watch = Stopwatch.StartNew();
        var answer = (await AssistantBotProcess.RunAsync(folder.Path, ["ask", article.Text[..30], "--json"])).Json;
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, LongestAnswer);

        var searched = answer.GetProperty("searched");
        var count = searched.GetProperty("articles").GetInt32();
        Assert.Equal(count * PassagesInArticle, searched.GetProperty("passages").GetInt32());
        foreach (var citation in answer.GetProperty("citations").EnumerateArray().Take(1))
        {
            var passage = (await AssistantBotProcess.RunAsync(
                folder.Path, ["passage", citation.GetProperty("passage").GetString()!, "--json"])).Json;
            var span = citation.GetProperty("start").GetInt32()..citation.GetProperty("end").GetInt32();
            Assert.Equal(citation.GetProperty("quote").GetString(), passage.GetProperty("article_text").GetString()![span]);
        }

        return count;
    }
}
