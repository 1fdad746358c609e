using System.Text;
using AssistantBot.Ingestion.Splitting;
using AssistantBot.Language;

namespace AssistantBot.Benchmarks.Corpora;

/// <summary>
/// So many passages: at most a fifth of them real articles with their questions, the rest articles spliced from
/// sentences of all articles, none of which stands twice in one.
/// </summary>
internal static class SplicedCorpus
{
    private const int Seed = 20260302;
    private const int ShortestSentence = 8;
    private const int LongestSentence = 120;
    private const int ShortestArticle = 150;
    private const int LongestArticle = 1500;

    public static (IEnumerable<SourceArticle> Articles, IReadOnlyList<SourceQuestion> Questions) Create(SourceText source, int passages)
    {
        var random = new Random(Seed);
        var shuffled = source.Articles.ToArray();
        random.Shuffle(shuffled);
        var (real, used) = TakeReal(shuffled, passages / 5);
        var ids = real.Select(article => article.Id).ToHashSet(StringComparer.Ordinal);
        var questions = source.Questions.Where(question => question.Articles.All(ids.Contains)).ToArray();
        random.Shuffle(questions);
        return (real.Concat(Splice(random, SentencesOf(source), passages - used)), questions);
    }

    private static (List<SourceArticle> Articles, int Passages) TakeReal(SourceArticle[] shuffled, int passages)
    {
        var taken = new List<SourceArticle>();
        var used = 0;
        foreach (var article in shuffled.TakeWhile(_ => used < passages))
        {
            taken.Add(article);
            used += PassageSplitter.Split(article.Text).Count;
        }

        return (taken, used);
    }

    private static string[] SentencesOf(SourceText source) => source.Articles
        .SelectMany(article => Sentences.In(article.Text).Select(span => span.Of(article.Text)))
        .Where(sentence => sentence.Length is >= ShortestSentence and <= LongestSentence && !sentence.Contains('\n', StringComparison.Ordinal))
        .Distinct(StringComparer.Ordinal)
        .ToArray();

    private static IEnumerable<SourceArticle> Splice(Random random, string[] sentences, int passages)
    {
        for (var number = 0; passages > 0; number++)
        {
            var text = Text(random, sentences, random.Next(ShortestArticle, LongestArticle));
            passages -= PassageSplitter.Split(text).Count;
            yield return new SourceArticle($"spliced/{number}", Title: null, text);
        }
    }

    private static string Text(Random random, string[] sentences, int length)
    {
        var used = new HashSet<int>();
        var text = new StringBuilder();
        while (text.Length < length)
        {
            var next = random.Next(sentences.Length);
            if (used.Add(next))
            {
                text.Append(sentences[next]);
                if (sentences[next][^1] is not ('。' or '！' or '？' or '；'))
                {
                    text.Append('。');
                }
            }
        }

        return text.ToString();
    }
}
