namespace AssistantBot.Language;

/// <summary>Quotation marks and brackets that come in pairs.</summary>
internal static class Brackets
{
    // A pair further apart than this holds whole sentences; keeping those together would make passages of them.
    private const int LongestPair = 100;

    private const string Openers = "“‘「『《〈（(【〔[｛\"";
    private const string Closers = "”’」』》〉）)】〕]｝\"";

    public static bool IsCloser(char character) => Closers.Contains(character, StringComparison.Ordinal);

    /// <summary>Whether a pair of this opener holds speech, which may end a sentence, rather than a name.</summary>
    public static bool HoldsSpeech(char opener) => opener is '“' or '「' or '『' or '"' or '（' or '(';

    /// <summary>The index of the closer that belongs to the opener at an index; -1 if there is none near it in its line.</summary>
    public static int MatchingCloser(string text, int openerIndex, int end)
    {
        var pair = Openers.IndexOf(text[openerIndex], StringComparison.Ordinal);
        if (pair < 0)
        {
            return -1;
        }

        var (opener, closer) = (Openers[pair], Closers[pair]);
        var depth = 0;
        var last = Math.Min(end, openerIndex + LongestPair);
        for (var i = openerIndex + 1; i < last && text[i] != '\n'; i++)
        {
            if (text[i] == closer && depth-- == 0)
            {
                return i;
            }

            depth += text[i] == opener ? 1 : 0;
        }

        return -1;
    }
}
