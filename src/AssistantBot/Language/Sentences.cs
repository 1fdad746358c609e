namespace AssistantBot.Language;

/// <summary>
/// Cuts text into sentences at 。！？； and line ends. Closing quotes stay with their sentence, and what stands inside
/// one pair of quotes or brackets stays together.
/// </summary>
internal static class Sentences
{
    private const string Terminators = "。！？；!?;…";

    // After a closing quote these carry the sentence on: “快落地、快见效！”的要求.
    private const string Continuations = "，、；：,;:的地得和与及等是为與為之";

    public static IEnumerable<TextSpan> In(string text) => In(text, new TextSpan(0, text.Length));

    public static IEnumerable<TextSpan> In(string text, TextSpan range)
    {
        var start = range.Start;
        var index = range.Start;
        while (index < range.End)
        {
            var end = EndAt(text, ref index, range.End);
            if (end < 0)
            {
                continue;
            }

            var sentence = new TextSpan(start, end).Trim(text);
            if (!sentence.IsEmpty)
            {
                yield return sentence;
            }

            start = index = end;
        }

        var rest = new TextSpan(start, range.End).Trim(text);
        if (!rest.IsEmpty)
        {
            yield return rest;
        }
    }

    // Moves the index past what stands there; returns where a sentence ends, or -1 if it goes on.
    private static int EndAt(string text, ref int index, int limit)
    {
        var here = index++;
        if (text[here] == '\n')
        {
            return index;
        }

        var closer = Brackets.MatchingCloser(text, here, limit);
        if (closer > 0)
        {
            index = closer + 1;
            return EndsWithSpeech(text, here, closer, limit) ? AfterClosers(text, index, limit) : -1;
        }

        return IsTerminator(text, here, limit) ? AfterClosers(text, index, limit) : -1;
    }

    private static bool EndsWithSpeech(string text, int opener, int closer, int limit) =>
        Brackets.HoldsSpeech(text[opener])
        && IsTerminator(text, closer - 1, closer)
        && (closer + 1 == limit || !Continuations.Contains(text[closer + 1], StringComparison.Ordinal));

    private static int AfterClosers(string text, int index, int limit)
    {
        while (index < limit && (Brackets.IsCloser(text[index]) || Terminators.Contains(text[index], StringComparison.Ordinal)))
        {
            index++;
        }

        return index;
    }

    private static bool IsTerminator(string text, int index, int limit)
    {
        var character = text[index];
        if (!char.IsAscii(character))
        {
            return Terminators.Contains(character, StringComparison.Ordinal);
        }

        // In Latin text a full stop, and in an address a question mark, is an end only before a blank or Chinese.
        var isEnd = index + 1 >= limit || char.IsWhiteSpace(text[index + 1]) || !char.IsAscii(text[index + 1]);
        return isEnd && (character is '!' or '?' or ';' || IsFullStop(text, index, limit));
    }

    private static bool IsFullStop(string text, int index, int limit) =>
        text[index] == '.'
        && index > 1
        && char.IsAsciiLetterLower(text[index - 1])
        && (index + 1 >= limit || char.IsWhiteSpace(text[index + 1]));
}
