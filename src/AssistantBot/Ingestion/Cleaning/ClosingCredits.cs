using AssistantBot.Language;

namespace AssistantBot.Ingestion.Cleaning;

/// <summary>Reads the credits that stand after the last sentence of an article.</summary>
internal static class ClosingCredits
{
    private const int Longest = 300;
    private const string SentenceEnds = "。!?！？…";

    /// <summary>The credits after the last sentence, from an offset on; null if there are none.</summary>
    public static (TextSpan Span, Credits Credits)? Read(string text, string folded, int from)
    {
        var end = TextEnd(text);
        var start = TailStart(folded, Math.Max(from, end - Longest), end);
        var reader = new CreditReader(text, folded);
        var credits = new Credits();
        TextSpan? span = null;
        var index = start;
        while (index < end)
        {
            var found = At(reader, folded, index, end, start);
            if (found is { } one)
            {
                credits.Add(one.Credits);
                span = new TextSpan(span?.Start ?? one.Span.Start, one.Span.End);
                index = one.Span.End;
            }
            else
            {
                index = NextPlace(folded, index, end);
            }
        }

        return span is { } whole ? (whole, credits) : null;
    }

    private static (TextSpan Span, Credits Credits)? At(CreditReader reader, string folded, int index, int end, int start)
    {
        if (char.IsWhiteSpace(folded[index]))
        {
            return null;
        }

        var closer = Brackets.MatchingCloser(folded, index, end);
        if (closer > 0)
        {
            var inner = reader.Read(index + 1, closer, isStrict: false);
            var names = inner.IsEmpty && start > 0 && index == start ? reader.ReadNames(index + 1, closer) : null;
            inner = names ?? inner;
            return inner.IsEmpty ? null : (new TextSpan(index, closer + 1), inner);
        }

        var lineEnd = folded.IndexOf('\n', index, end - index);
        var credits = reader.Read(index, lineEnd < 0 ? end : lineEnd, isStrict: true);
        return credits.IsEmpty ? null : (new TextSpan(index, credits.End), credits);
    }

    // Credits begin after a blank, a line break or a bracket.
    private static int NextPlace(string folded, int index, int end)
    {
        var closer = Brackets.MatchingCloser(folded, index, end);
        if (closer > 0)
        {
            return closer + 1;
        }

        var next = index + 1;
        while (next < end && !char.IsWhiteSpace(folded[next - 1]) && Brackets.MatchingCloser(folded, next, end) < 0)
        {
            next++;
        }

        return next;
    }

    // Leftovers of the page after the credits are passed over.
    private static int TextEnd(string text)
    {
        var last = Boilerplate.Find(text).LastOrDefault();
        var end = !last.IsEmpty && string.IsNullOrWhiteSpace(text[last.End..]) ? last.Start : text.Length;
        return new TextSpan(0, end).Trim(text).End;
    }

    // After the last sentence and what closes it.
    private static int TailStart(string folded, int from, int end)
    {
        var start = end;
        while (start > from && !SentenceEnds.Contains(folded[start - 1], StringComparison.Ordinal))
        {
            start--;
        }

        while (start < end && Brackets.IsCloser(folded[start]))
        {
            start++;
        }

        return start;
    }
}
