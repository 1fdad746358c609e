using System.Globalization;
using AssistantBot.Benchmarks.Rivals;

namespace AssistantBot.Benchmarks;

/// <summary>For how many questions an answering article is among the first ten.</summary>
internal static class Recall
{
    private const int Depth = 10;

    public static async Task PrintAsync(int passages)
    {
        using var contestants = await Contestants.OpenAsync(passages, withLucene: true);
        var owners = await IndexedText.OwnersAsync(contestants.Archive);
        var questions = contestants.Archive.Questions;
        var (fts5, lucene, ours) = (0, 0, 0);
        foreach (var question in questions)
        {
            bool IsFound(IEnumerable<string> articles) =>
                articles.Distinct(StringComparer.Ordinal).Take(Depth).Any(question.Articles.Contains);
            fts5 += IsFound(contestants.SearchFts5(question.Text).Select(key => owners[key])) ? 1 : 0;
            lucene += IsFound(contestants.SearchLucene(question.Text).Select(key => owners[key])) ? 1 : 0;
            var retrieved = await contestants.SearchAsync(question.Text);
            ours += IsFound(retrieved.Articles.Select(ranked => ranked.Article.ExternalId!)) ? 1 : 0;
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"recall@10 over {questions.Count} questions, {owners.Count} passages: FTS5 {Share(fts5):0.0}, Lucene.Net {Share(lucene):0.0}, ours {Share(ours):0.0}"));

        double Share(int found) => 100d * found / questions.Count;
    }
}
