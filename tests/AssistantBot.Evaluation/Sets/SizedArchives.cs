using System.Text.Json;
using AssistantBot.Language;

namespace AssistantBot.Evaluation.Sets;

/// <summary>The questions of policy_qa asked of archives of several sizes, which hold its articles among others.</summary>
internal static class SizedArchives
{
    public static readonly int[] Sizes = [300, 3_000, 30_000];

    private const string Asked = "policy_qa";
    private const int SentencesPerArticle = 12;

    // The same questions again: they tell what the size of the archive does, and nothing new besides.
    private const double Weight = 0.3;

    // None of them holds an article of policy_qa.
    private static readonly string[] Others = ["crud keyq", "policy_news", "drcd"];

    public static async Task<IReadOnlyList<ExamGroup>> ExamsAsync(CancellationToken cancellationToken)
    {
        var set = SharedSets.Find(Asked);
        var own = (await File.ReadAllLinesAsync(set.Articles, cancellationToken)).Length;
        var groups = new List<ExamGroup>();
        foreach (var size in Sizes)
        {
            var file = Path.GetTempFileName();
            var added = Path.ChangeExtension(file, ".jsonl");
            File.Move(file, added);
            await File.WriteAllLinesAsync(added, Fillers(size - own), cancellationToken);
            using (var archive = await OpenArchive.OfAsync([set.Articles, added], cancellationToken))
            {
                groups.Add(new ExamGroup(
                    $"{Asked} among {size}",
                    await Examination.HoldAsync(archive, await set.QuestionsAsync(cancellationToken), cancellationToken),
                    Weight));
            }

            File.Delete(added);
        }

        return groups;
    }

    // Real articles first; when they are used up, articles spliced of their sentences, none twice in one article.
    private static IEnumerable<string> Fillers(int count)
    {
        var texts = Others.SelectMany(name => File.ReadLines(SharedSets.Find(name).Articles)).Select(TextOf).ToList();
        var sentences = texts.SelectMany(text => Sentences.In(text).Select(span => span.Of(text))).Distinct().ToList();
        var random = new Random(1);
        for (var i = 0; i < count; i++)
        {
            var text = i < texts.Count
                ? texts[i]
                : string.Concat(Enumerable.Range(0, SentencesPerArticle).Select(_ => random.Next(sentences.Count)).Distinct().Select(place => sentences[place]));
            yield return JsonSerializer.Serialize(new { id = $"filler-{i}", text });
        }
    }

    private static string TextOf(string line)
    {
        using var article = JsonDocument.Parse(line);
        return article.RootElement.GetProperty("text").GetString()!;
    }
}
