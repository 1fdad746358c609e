using System.Text;
using AssistantBot.Language;

namespace AssistantBot.Ingestion.Cleaning;

/// <summary>A short label for an article without a title, copied from its lead. Whoever shows it says that it was generated.</summary>
internal static class ArticleLabel
{
    public const int Longest = 40;

    private const int Fewest = 4;
    private const string DateEnds = "日前今昨午";

    /// <summary>At most 40 characters: the first sentence after the dateline, cut after a clause or, with …, before a phrase.</summary>
    public static string? Make(string text, Dateline? dateline)
    {
        var start = Start(text, dateline);
        var range = new TextSpan(start, Math.Min(text.Length, start + 400));
        return Sentences.In(text, range).Select(sentence => Of(text, sentence)).FirstOrDefault(label => label is not null);
    }

    // After a dateline that begins the text or follows a line of credits; a title before it is the best label.
    private static int Start(string text, Dateline? dateline)
    {
        var isFirst = dateline is not null && string.IsNullOrWhiteSpace(text[..dateline.Span.Start]);
        return isFirst ? dateline!.Span.End : 0;
    }

    private static string? Of(string text, TextSpan sentence)
    {
        var label = new StringBuilder();
        var isCut = false;
        foreach (var clause in Clauses.In(text, sentence))
        {
            var words = clause.Of(text).Trim().TrimStart('，', ',', '：', ':');
            if (label.Length + words.TrimEnd(Marks).Length > Longest)
            {
                isCut = label.Length == 0 || IsDate(label) ? AppendCut(label, words) : true;
                break;
            }

            label.Append(words);
            if (IsDate(label))
            {
                label.Length--;
                label.Append(' ');
            }
        }

        var made = label.ToString().TrimEnd(Marks);
        return made.Count(Han.IsHan) < Fewest || IsMarksOnly(made) ? null : isCut ? Ended(made) : made;
    }

    private static char[] Marks { get; } = ['，', ',', '。', '；', ';', '：', ':', '！', '!', '？', '?', '、', ' ', '　'];

    private static bool IsMarksOnly(string label) => !label.Any(char.IsLetter);

    private static string Ended(string label) => label.Length < Longest ? label + "…" : label[..(Longest - 1)].TrimEnd(Marks) + "…";

    // A date or 近日 with its comma.
    private static bool IsDate(StringBuilder label) =>
        label.Length is > 2 and <= 14
        && label[^1] is ',' or '，'
        && DateEnds.Contains(label[^2], StringComparison.Ordinal);

    private static bool AppendCut(StringBuilder label, string words)
    {
        var room = Longest - 1 - label.Length;
        var cut = 0;
        for (var i = Fewest; i <= Math.Min(room, words.Length - 1); i++)
        {
            cut = IsBreak(words, i) ? i : cut;
        }

        cut = cut > 0 ? cut : char.IsHighSurrogate(words[room - 1]) ? room - 1 : room;
        label.Append(words, 0, cut);
        return true;
    }

    // Before 及, 以及, 并, 《 and “, after 、 and closing quotes.
    private static bool IsBreak(string words, int index) =>
        words[index] is '及' or '并' or '並' or '《' or '“' or '「' && words[index - 1] is not ('以' or '普' or '涉')
        || words[index - 1] is '、' or '”' or '》' or '」'
        || (words[index] == '以' && index + 1 < words.Length && words[index + 1] == '及');
}
