using System.Text;
using System.Text.Json;
using AssistantBot.Language;

namespace AssistantBot.IntegrationTests;

/// <summary>
/// Invents articles. The same seed gives the same articles, and their passages are known without asking the program:
/// all sentences are of one length, of which a whole number makes a passage.
/// </summary>
internal static class GeneratedNews
{
    public const int SentencesInPassage = 5;

    private const int SentenceLength = 40;
    private const int PassageLength = SentencesInPassage * SentenceLength;
    private const char ZeroWidthSpace = '\u200B';
    private const string Characters = "市委书记调研重点项目建设产业园区招商引资工作会议要求加快推进高质量发展乡村振兴水利工程交通运输教育医疗";

    /// <param name="edition">Another edition of the same articles has other texts under the same ids.</param>
    /// <param name="sentences">How many sentences each has; null: from 3 to 12, by the seed.</param>
    public static IReadOnlyList<GeneratedArticle> Make(int seed, int count, int edition = 1, int? sentences = null, string name = "news") =>
        Stream(seed, edition, sentences, name).Take(count).ToList();

    public static IEnumerable<GeneratedArticle> Stream(int seed, int edition, int? sentences, string name)
    {
        var random = new Random(HashCode(seed, edition));
        for (var number = 1; ; number++)
        {
            yield return Article($"{name}-{number}", edition, sentences ?? random.Next(3, 13), random);
        }
    }

    public static void Write(string path, IEnumerable<GeneratedArticle> articles)
    {
        using var file = File.Create(path);
        foreach (var article in articles)
        {
            file.Write(article.Line);
            file.WriteByte((byte)'\n');
        }
    }

    private static int HashCode(int seed, int edition) => (seed * 31) + edition;

    private static GeneratedArticle Article(string id, int edition, int sentences, Random random)
    {
        var text = string.Concat(Enumerable.Range(0, sentences).Select(_ => Sentence(random)));
        var title = $"{id}，第{edition}版";
        var places = Enumerable.Range(0, random.Next(3)).Select(_ => random.Next(1, text.Length)).Distinct().Order().ToList();
        var raw = new StringBuilder(text);
        foreach (var place in Enumerable.Reverse(places))
        {
            raw.Insert(place, ZeroWidthSpace);
        }

        return new GeneratedArticle(
            id,
            title,
            JsonSerializer.SerializeToUtf8Bytes(new { id, title, text = raw.ToString(), published = "2026-03-01" }),
            text,
            [.. places.Select((place, earlier) => new TextEdit(EditKinds.ZeroWidth, place + earlier, ZeroWidthSpace.ToString(), ""))],
            Passages(text.Length));
    }

    private static string Sentence(Random random) =>
        string.Create(SentenceLength, random, (sentence, source) =>
        {
            foreach (ref var character in sentence)
            {
                character = Characters[source.Next(Characters.Length)];
            }

            sentence[^1] = '。';
        });

    private static List<TextSpan> Passages(int length) =>
        Enumerable.Range(0, (length + PassageLength - 1) / PassageLength)
            .Select(number => new TextSpan(number * PassageLength, Math.Min(length, (number + 1) * PassageLength)))
            .ToList();
}
