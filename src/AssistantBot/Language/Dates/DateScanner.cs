namespace AssistantBot.Language.Dates;

/// <summary>Finds the words about time in a folded text, in order and apart from one another.</summary>
internal static class DateScanner
{
    // What words about time begin with; everything else is passed over.
    private static readonly bool[] Beginnings = FindBeginnings();

    public static IEnumerable<(TextSpan Span, DateExpression Date)> In(string folded, bool isQuestion)
    {
        var cursor = new DateCursor(folded);
        while (cursor.Position < folded.Length)
        {
            var start = cursor.Position;
            if (Beginnings[folded[start]] && CanBegin(cursor) && DateGrammar.Take(cursor, isQuestion) is { } date && cursor.Position > start)
            {
                yield return (new TextSpan(start, cursor.Position), date);
                continue;
            }

            // A number that begins no date holds none: 112月 is not 12月.
            cursor.Position = start + 1;
        }
    }

    private static bool CanBegin(DateCursor cursor)
    {
        var (current, previous) = (cursor.Current, cursor.Previous);
        if (char.IsAsciiDigit(current))
        {
            return !char.IsAsciiDigit(previous) && !(previous is '.' or ',' or '/' or '-' && char.IsAsciiDigit(cursor.At(cursor.Position - 2)) && !StartsYear(cursor))
                && !(char.IsAsciiLetter(previous) && !StartsYear(cursor));
        }

        return char.IsAsciiLetter(current) ? !char.IsAsciiLetterOrDigit(previous)
            : !IsNumeral(current) || !IsNumeral(previous);
    }

    // A list may set its number and a full stop before a year: 1.2020年.
    private static bool StartsYear(DateCursor cursor)
    {
        var start = cursor.Position;
        var isYear = DateNumbers.TakeYear(cursor) is not null;
        cursor.Position = start;
        return isYear;
    }

    private static bool IsNumeral(char character) => DateCursor.ChineseNumerals.Contains(character, StringComparison.Ordinal);

    private static bool[] FindBeginnings()
    {
        var beginnings = new bool[char.MaxValue + 1];
        foreach (var character in "0123456789〇○零一二三四五六七八九十廿卅公西民今去明来大前后本上同当次翌头第首下年这昨周星礼未接最过近日不农阴旧正腊冬闰春除元端中重清国“\"「‘『abcdefghijlmnopqrstwy")
        {
            beginnings[character] = true;
        }

        return beginnings;
    }
}
