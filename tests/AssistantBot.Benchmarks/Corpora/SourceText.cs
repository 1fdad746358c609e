using System.Text.Json;
using AssistantBot.Evaluation;

namespace AssistantBot.Benchmarks.Corpora;

/// <summary>What corpora are made of: articles with questions about them.</summary>
internal sealed record SourceText(IReadOnlyList<SourceArticle> Articles, IReadOnlyList<SourceQuestion> Questions)
{
    private static readonly string[] Sets = ["cmrc", "crud", "drcd", "policy_news", "policy_qa"];

    /// <summary>Real text where the question sets lie beside the checkout, and invented text elsewhere.</summary>
    public static async Task<SourceText> LoadAsync()
    {
        var folder = FindSets();
        if (folder is null)
        {
            await Console.Error.WriteLineAsync("The question sets are not here: the corpus is made of invented text.");
            return InventedText.Create();
        }

        var articles = new List<SourceArticle>();
        var questions = new List<SourceQuestion>();
        foreach (var set in Sets)
        {
            articles.AddRange(await ReadArticlesAsync(Path.Combine(folder, set), set));
            var asked = await QuestionSet.ReadAsync(Path.Combine(folder, set, "questions.jsonl"), limit: null, CancellationToken.None);
            questions.AddRange(asked
                .Where(question => question.IsAnswerable)
                .Select(question => new SourceQuestion(question.Text, question.Articles.Select(id => $"{set}/{id}").ToList())));
        }

        return new SourceText(articles, questions);
    }

    private static async Task<List<SourceArticle>> ReadArticlesAsync(string folder, string set)
    {
        var articles = new List<SourceArticle>();
        await foreach (var line in File.ReadLinesAsync(Path.Combine(folder, "articles.jsonl")))
        {
            using var document = JsonDocument.Parse(line);
            var article = document.RootElement;
            articles.Add(new SourceArticle(
                $"{set}/{article.GetProperty("id")}",
                article.TryGetProperty("title", out var title) ? title.GetString() : null,
                article.GetProperty("text").GetString()!));
        }

        return articles;
    }

    private static string? FindSets()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "AssistantBot.sln")))
        {
            folder = folder.Parent;
        }

        string?[] places =
        [
            Environment.GetEnvironmentVariable("ASSISTANTBOT_EVALUATION_SETS"),
            Path.Combine(folder?.Parent?.FullName ?? "/", "shared", "eval"),
        ];
        return places.FirstOrDefault(Directory.Exists);
    }
}
