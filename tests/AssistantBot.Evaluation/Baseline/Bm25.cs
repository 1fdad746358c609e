using AssistantBot.Language;

namespace AssistantBot.Evaluation.Baseline;

/// <summary>Plain BM25 over whole articles without titles: single characters, pairs, and words.</summary>
internal sealed class Bm25
{
    private const double Saturation = 0.9;
    private const double LengthShare = 0.4;

    private readonly List<string> _texts = [];
    private readonly List<double> _lengths = [];
    private readonly Dictionary<string, List<(int Article, int Count)>> _postings = new(StringComparer.Ordinal);

    public int Add(string text)
    {
        var article = _texts.Count;
        _texts.Add(text);
        var counts = Counts(text);
        _lengths.Add(counts.Values.Sum());
        foreach (var (token, count) in counts)
        {
            if (!_postings.TryGetValue(token, out var postings))
            {
                _postings[token] = postings = [];
            }

            postings.Add((article, count));
        }

        return article;
    }

    public string TextOf(int article) => _texts[article];

    public double Rarity(string token)
    {
        var having = _postings.TryGetValue(token, out var postings) ? postings.Count : 0;
        return Math.Log(1 + ((_texts.Count - having + 0.5) / (having + 0.5)));
    }

    public IReadOnlyList<(int Article, double Score)> Rank(string question, int most)
    {
        var average = _lengths.Average();
        var scores = new Dictionary<int, double>();
        foreach (var (token, repeated) in Counts(question))
        {
            foreach (var (article, count) in _postings.GetValueOrDefault(token) ?? [])
            {
                var normal = 1 - LengthShare + (LengthShare * _lengths[article] / average);
                scores[article] = scores.GetValueOrDefault(article)
                    + (repeated * Rarity(token) * (1 + Saturation) * count / (count + (Saturation * normal)));
            }
        }

        return scores.Select(pair => (pair.Key, pair.Value)).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Take(most).ToList();
    }

    public static Dictionary<string, int> Counts(string text)
    {
        var folded = CharacterFolding.Fold(text);
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var token in Tokens.In(folded))
        {
            var word = folded.Substring(token.Start, token.Length);
            counts[word] = counts.GetValueOrDefault(word) + 1;
        }

        return counts;
    }
}
