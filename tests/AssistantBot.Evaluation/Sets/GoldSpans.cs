using AssistantBot.Language;

namespace AssistantBot.Evaluation.Sets;

/// <summary>Where the known answers stand in a text, whatever its script, width and blanks.</summary>
internal sealed class GoldSpans
{
    private readonly List<TextSpan> _spans = [];

    public GoldSpans(string text, IEnumerable<string> answers)
    {
        var folded = CharacterFolding.Fold(text);
        var places = Enumerable.Range(0, folded.Length).Where(i => !char.IsWhiteSpace(folded[i])).ToArray();
        var dense = string.Concat(places.Select(place => folded[place]));
        foreach (var answer in answers.Select(Comparable).Where(answer => answer.Length > 0))
        {
            for (var at = dense.IndexOf(answer, StringComparison.Ordinal); at >= 0; at = dense.IndexOf(answer, at + 1, StringComparison.Ordinal))
            {
                _spans.Add(new TextSpan(places[at], places[at + answer.Length - 1] + 1));
            }
        }
    }

    /// <summary>The largest share of an answer that a stretch of the text has.</summary>
    public double ShareIn(TextSpan span) => _spans
        .Select(gold => (double)Math.Max(0, Math.Min(gold.End, span.End) - Math.Max(gold.Start, span.Start)) / gold.Length)
        .DefaultIfEmpty(0)
        .Max();

    public static string Comparable(string text) =>
        string.Concat(CharacterFolding.Fold(text).Where(character => !char.IsWhiteSpace(character)));
}
