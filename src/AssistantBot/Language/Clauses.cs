namespace AssistantBot.Language;

/// <summary>Cuts a sentence into clauses at commas, colons and semicolons outside quotes and brackets.</summary>
internal static class Clauses
{
    private const string Separators = "，；：,;:。！？!?";

    public static IEnumerable<TextSpan> In(string text, TextSpan sentence)
    {
        var start = sentence.Start;
        for (var i = sentence.Start; i < sentence.End; i++)
        {
            var closer = Brackets.MatchingCloser(text, i, sentence.End);
            if (closer > 0)
            {
                i = closer;
            }
            else if (IsSeparator(text, i, sentence.End))
            {
                yield return new TextSpan(start, i + 1);
                start = i + 1;
            }
        }

        if (start < sentence.End)
        {
            yield return new TextSpan(start, sentence.End);
        }
    }

    // The comma of 1,200 and the colon of 10:30 separate nothing.
    private static bool IsSeparator(string text, int index, int end) =>
        Separators.Contains(text[index], StringComparison.Ordinal)
        && !(index + 1 < end && char.IsAsciiDigit(text[index + 1]) && char.IsAscii(text[index]));
}
