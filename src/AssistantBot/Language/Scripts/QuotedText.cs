namespace AssistantBot.Language.Scripts;

/// <summary>Marks what stands in quotation marks or title marks, however long, and wherever given names stand.</summary>
internal static class QuotedText
{
    private const string Openers = "“‘「『《〈";
    private const string Closers = "”’」』》〉";

    /// <summary>For each character whether it is to be left as it is.</summary>
    public static bool[] Mark(string text, IReadOnlyCollection<string> names)
    {
        var marked = new bool[text.Length];
        var end = 0;
        foreach (var (start, close) in Pairs(text).OrderBy(pair => pair.Start))
        {
            // What an earlier pair holds is marked already, so that pairs within pairs take no more time.
            Fill(marked, Math.Max(start, end), close);
            end = Math.Max(end, close);
        }

        foreach (var name in names.Where(name => name.Length > 0))
        {
            for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + name.Length, StringComparison.Ordinal))
            {
                Fill(marked, at, at + name.Length);
            }
        }

        return marked;
    }

    private static void Fill(bool[] marked, int start, int end)
    {
        if (start < end)
        {
            Array.Fill(marked, true, start, end - start);
        }
    }

    private static List<(int Start, int End)> Pairs(string text)
    {
        var pairs = new List<(int, int)>();
        var open = Openers.Select(_ => new Stack<int>()).ToArray();
        var straight = -1;
        for (var i = 0; i < text.Length; i++)
        {
            if (Openers.IndexOf(text[i], StringComparison.Ordinal) is >= 0 and var opener)
            {
                open[opener].Push(i);
            }
            else if (Closers.IndexOf(text[i], StringComparison.Ordinal) is >= 0 and var closer && open[closer].Count > 0)
            {
                pairs.Add((open[closer].Pop(), i + 1));
            }
            else if (text[i] is '"' or '\n')
            {
                straight = Straight(text, i, straight, pairs);
            }
        }

        // Of a quotation without an end, as of one of several paragraphs, the line is kept.
        var lineEnd = -1;
        foreach (var start in open.SelectMany(starts => starts).Order())
        {
            if (start > lineEnd)
            {
                var newLine = text.IndexOf('\n', start);
                lineEnd = newLine < 0 ? text.Length : newLine;
            }

            pairs.Add((start, lineEnd));
        }

        return pairs;
    }

    // A straight mark opens and closes in turn, within one line.
    private static int Straight(string text, int at, int opened, List<(int Start, int End)> pairs)
    {
        if (text[at] == '\n')
        {
            return -1;
        }

        if (opened < 0)
        {
            return at;
        }

        pairs.Add((opened, at + 1));
        return -1;
    }
}
