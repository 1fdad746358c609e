namespace AssistantBot.Language.Dates;

/// <summary>A place in a folded text that words about time are read from.</summary>
internal sealed class DateCursor(string text)
{
    public const string ChineseNumerals = "〇零一二三四五六七八九十廿卅两百千万亿几数半多";

    public string Text { get; } = text;

    public int Position { get; set; }

    public char Current => At(Position);

    public char Previous => At(Position - 1);

    /// <summary>The character at an index; NUL outside the text.</summary>
    public char At(int index) => index >= 0 && index < Text.Length ? Text[index] : '\0';

    public bool IsAt(string characters) => Position < Text.Length && characters.Contains(Current, StringComparison.Ordinal);

    public bool IsAfter(string characters) => Position > 0 && characters.Contains(Previous, StringComparison.Ordinal);

    public bool StartsWith(string word) => Current == word[0] && string.CompareOrdinal(Text, Position, word, 0, word.Length) == 0;

    public bool Take(string word)
    {
        if (!StartsWith(word))
        {
            return false;
        }

        Position += word.Length;
        return true;
    }

    /// <summary>Takes the first of some words that stands here.</summary>
    public bool TakeAny(params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (Take(word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Takes one of some characters and gives its index among them; -1 if none stands here.</summary>
    public int TakeIndex(string characters)
    {
        var index = Position < Text.Length ? characters.IndexOf(Current, StringComparison.Ordinal) : -1;
        Position += index >= 0 ? 1 : 0;
        return index;
    }

    /// <summary>Some sources set a blank between figures and units.</summary>
    public void SkipBlank()
    {
        if (Current is ' ' or '\u3000' or '\u00A0')
        {
            Position++;
        }
    }

    /// <summary>Takes a word that may stand after a blank; leaves the blank where the word does not stand.</summary>
    public bool TakeSpaced(string word)
    {
        var start = Position;
        SkipBlank();
        if (Take(word))
        {
            return true;
        }

        Position = start;
        return false;
    }

    /// <summary>Returns to a place: what was tried does not stand there.</summary>
    public T? Back<T>(int position)
        where T : class
    {
        Position = position;
        return null;
    }
}
