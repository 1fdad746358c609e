using System.Text.Json;
using AssistantBot.Language;

namespace AssistantBot.Evaluation.Baseline;

/// <summary>The articles of a file in an index of the baseline's.</summary>
internal sealed class ArticleTexts
{
    private readonly List<string> _ids = [];

    public ArticleTexts(string file)
    {
        foreach (var line in File.ReadLines(file))
        {
            using var article = JsonDocument.Parse(line);
            Index.Add(TextCleaner.Clean(article.RootElement.GetProperty("text").GetString()!).Text);
            _ids.Add(article.RootElement.GetProperty("id").ToString());
        }
    }

    public Bm25 Index { get; } = new();

    public string IdOf(int article) => _ids[article];
}
