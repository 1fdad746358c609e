using System.Text;

namespace AssistantBot.Benchmarks.Corpora;

/// <summary>
/// Text that means nothing, of words whose frequencies fall as they do in language (Zipf), for places without real text.
/// </summary>
internal static class InventedText
{
    private const int Seed = 20260301;
    private const int Articles = 5000;
    private const int Words = 20_000;
    private const int FirstCharacter = 0x4E00;
    private const int Characters = 3000;

    public static SourceText Create()
    {
        var random = new Random(Seed);
        var words = Enumerable.Range(0, Words).Select(_ => Word(random)).ToArray();
        var articles = Enumerable.Range(0, Articles)
            .Select(i => new SourceArticle($"invented/{i}", Sentence(random, words, 6), Text(random, words)))
            .ToList();
        var questions = articles.Take(2000)
            .Select(article => new SourceQuestion(Question(random, article.Text), [article.Id]))
            .ToList();
        return new SourceText(articles, questions);
    }

    private static string Word(Random random) =>
        string.Concat(Enumerable.Range(0, random.Next(1, 4)).Select(_ => (char)(FirstCharacter + Skewed(random, Characters))));

    // A half of all draws fall on the first hundredth.
    private static int Skewed(Random random, int count) => (int)(count * Math.Pow(random.NextDouble(), 6.6));

    private static string Text(Random random, string[] words)
    {
        var text = new StringBuilder();
        var sentences = random.Next(4, 40);
        for (var i = 0; i < sentences; i++)
        {
            text.Append(Sentence(random, words, random.Next(8, 24))).Append('。');
        }

        return text.ToString();
    }

    private static string Sentence(Random random, string[] words, int length)
    {
        var sentence = new StringBuilder();
        for (var i = 0; i < length; i++)
        {
            sentence.Append(i > 0 && i % 7 == 0 ? "，" : "").Append(words[Skewed(random, words.Length)]);
        }

        return sentence.ToString();
    }

    private static string Question(Random random, string text)
    {
        var sentences = text.Split('。', StringSplitOptions.RemoveEmptyEntries);
        var sentence = sentences[random.Next(sentences.Length)];
        return sentence[..Math.Min(sentence.Length, random.Next(8, 24))] + "是多少？";
    }
}
