using AssistantBot.Language;

namespace AssistantBot.Ingestion.Cleaning;

/// <summary>A short label for an article without a title, copied from its lead. Whoever shows it says that it was generated.</summary>
internal static class ArticleLabel
{
    /// <summary>In UTF-16 code units, with the … of a label that was cut.</summary>
    public const int Longest = 40;

    private const int Fewest = 4;
    private const int Enough = 8;
    private const int LongestDate = 14;
    private const int LongestLead = 400;
    private const string DateEnds = "日前今昨午";

    private static readonly string[] Prefixes = ["原标题：", "原標題：", "原标题:", "原標題:", "题：", "題："];

    private static readonly char[] Marks = ['，', ',', '。', '；', ';', '：', ':', '！', '!', '？', '?', '、', '…', ' ', '\u3000', '\t'];

    /// <summary>The first sentence after the dateline, as far as it fits; null if there is none.</summary>
    public static string? Make(string text, Dateline? dateline)
    {
        var isFirst = dateline is not null && string.IsNullOrWhiteSpace(text[..dateline.Span.Start]);
        var start = isFirst ? dateline!.Span.End : 0;
        var lead = new TextSpan(start, Math.Min(text.Length, start + LongestLead));
        return Sentences.In(text, lead).Select(sentence => Of(text, sentence)).FirstOrDefault(label => label is not null);
    }

    private static string? Of(string text, TextSpan sentence)
    {
        var start = sentence.Start;
        while (start < sentence.End && Marks.Contains(text[start]))
        {
            start++;
        }

        var prefix = Array.Find(Prefixes, prefix => string.CompareOrdinal(text, start, prefix, 0, prefix.Length) == 0);
        start = Math.Min(sentence.End, start + (prefix?.Length ?? 0));
        var whole = new TextSpan(start, sentence.End);
        var end = End(text, whole);
        var label = text[start..end].TrimEnd(Marks);
        if (label.Count(Han.IsHan) < Fewest)
        {
            return null;
        }

        var isCut = !string.IsNullOrEmpty(text[(start + label.Length)..sentence.End].Trim(Marks));
        return WithoutCommaOfDate(isCut ? label + '…' : label);
    }

    // After the last clause that fits; within the first one that says something if not even that fits.
    private static int End(string text, TextSpan sentence)
    {
        var end = sentence.Start;
        foreach (var clause in Clauses.In(text, sentence))
        {
            var length = text[sentence.Start..clause.End].TrimEnd(Marks).Length;
            if (length > (clause.End == sentence.End ? Longest : Longest - 1))
            {
                var says = text[sentence.Start..end].Count(Han.IsHan) >= Enough;
                return says ? end : Cut(text, clause.Start, sentence.Start + Longest - 1);
            }

            end = clause.End;
        }

        return end;
    }

    // Before a phrase; where none begins, as far as there is room, but not within a number.
    private static int Cut(string text, int start, int limit)
    {
        for (var i = limit; i > start + Fewest; i--)
        {
            if (IsBreak(text, i))
            {
                return i;
            }
        }

        var end = limit;
        while (end > start + 1 && (char.IsHighSurrogate(text[end - 1]) || (char.IsAsciiDigit(text[end - 1]) && !Han.IsHan(text[end]))))
        {
            end--;
        }

        return end;
    }

    // Before 及, 以及, 并, 《 and “, after 、 and closing quotes.
    private static bool IsBreak(string text, int index) =>
        (text[index] is '及' or '并' or '並' or '《' or '“' or '「' && text[index - 1] is not ('以' or '普' or '涉'))
        || text[index - 1] is '、' or '”' or '》' or '」'
        || string.CompareOrdinal(text, index, "以及", 0, 2) == 0;

    private static bool IsDate(string clause) =>
        clause.Length is > 2 and <= LongestDate
        && clause[^1] is ',' or '，'
        && DateEnds.Contains(clause[^2], StringComparison.Ordinal);

    // 11月18日,市長… reads better as a heading with a blank.
    private static string WithoutCommaOfDate(string label)
    {
        var comma = label.AsSpan().IndexOfAny(',', '，');
        return comma > 0 && IsDate(label[..(comma + 1)]) ? string.Concat(label.AsSpan(0, comma), " ", label.AsSpan(comma + 1)) : label;
    }
}
