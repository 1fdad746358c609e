using AssistantBot.Language;

namespace AssistantBot.Ingestion.Splitting;

/// <summary>
/// Cuts a text into passages: whole sentences, packed in order up to a length at which a passage still says one thing.
/// Every character that is not blank belongs to exactly one passage.
/// </summary>
internal static class PassageSplitter
{
    /// <summary>Sentences are packed up to so many characters. Measured best for ranking between 100 and 600.</summary>
    public const int Preferred = 200;

    /// <summary>No passage is longer; embedding models take about 500 characters.</summary>
    public const int Longest = 400;

    public static IReadOnlyList<TextSpan> Split(string text)
    {
        var passages = new List<TextSpan>();
        TextSpan? open = null;
        foreach (var piece in Sentences.In(text).SelectMany(sentence => Shorten(text, sentence)))
        {
            if (open is { } passage && piece.End - passage.Start <= Preferred)
            {
                open = passage with { End = piece.End };
                continue;
            }

            Close(passages, open);
            open = piece;
        }

        Close(passages, open);
        return passages;
    }

    private static void Close(List<TextSpan> passages, TextSpan? passage)
    {
        if (passage is { } closed)
        {
            passages.Add(closed);
        }
    }

    // A sentence too long for a passage is cut at its clauses, and a clause without commas wherever it must be.
    private static IEnumerable<TextSpan> Shorten(string text, TextSpan sentence) =>
        sentence.Length <= Longest
            ? [sentence]
            : Clauses.In(text, sentence).SelectMany(clause => Cut(text, clause)).Select(piece => piece.Trim(text)).Where(piece => !piece.IsEmpty);

    private static IEnumerable<TextSpan> Cut(string text, TextSpan clause)
    {
        var start = clause.Start;
        while (clause.End - start > Longest)
        {
            var end = start + Longest;

            // Never between the two halves of a character.
            end -= char.IsLowSurrogate(text[end]) ? 1 : 0;
            yield return new TextSpan(start, end);
            start = end;
        }

        yield return new TextSpan(start, clause.End);
    }
}
