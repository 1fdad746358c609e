namespace AssistantBot.Ingestion.Cleaning;

/// <summary>A pinyin syllable as text has it: tone marks composed or not, ɑ and ɡ for a and g.</summary>
/// <param name="Reading">Its letters with v for ü, and the number of its tone (0: none is marked).</param>
/// <param name="End">Where it ends, in UTF-16 code units.</param>
internal readonly record struct PinyinSyllable(string Reading, int End)
{
    private const int MostLetters = 6;
    private const int Tones = 4;

    private const string Vowels = "aeiouv";

    // Four tones of each of the vowels.
    private const string Toned = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ";

    private const string ToneMarks = "\u0304\u0301\u030C\u0300";
    private const char Diaeresis = '\u0308';

    public bool HasTone => Reading[^1] != '0';

    /// <summary>The syllable that starts at an index; null where there is none.</summary>
    public static PinyinSyllable? At(string text, int index)
    {
        Span<char> letters = stackalloc char[MostLetters + 1];
        var (count, tone, end) = (0, 0, index);
        while (end < text.Length && Parts(text[end]) is var (letter, mark))
        {
            if ((mark > 0 && tone > 0) || !Add(letters, ref count, letter))
            {
                return null;
            }

            tone += mark;
            end++;
        }

        letters[count] = (char)('0' + tone);
        return count == 0 ? null : new PinyinSyllable(new string(letters[..(count + 1)]), end);
    }

    /// <summary>The syllable that starts at an index and has a closing bracket after it; it ends after that.</summary>
    public static PinyinSyllable? BeforeCloser(string text, int index) =>
        At(text, index) is { } syllable && syllable.End < text.Length && text[syllable.End] is ')' or '）'
            ? syllable with { End = syllable.End + 1 }
            : null;

    /// <summary>The syllable whose opening bracket stands at an index, with both its brackets.</summary>
    public static PinyinSyllable? InBrackets(string text, int index) =>
        index < text.Length && text[index] is '(' or '（' ? BeforeCloser(text, index + 1) : null;

    private static bool Add(Span<char> letters, ref int count, char? letter)
    {
        if (letter is null)
        {
            return count > 0;
        }

        if (letter == Diaeresis)
        {
            var isOnU = count > 0 && letters[count - 1] == 'u';
            letters[Math.Max(count - 1, 0)] = 'v';
            return isOnU;
        }

        if (count == MostLetters)
        {
            return false;
        }

        letters[count++] = letter.Value;
        return true;
    }

    // The letter (none for a tone mark that stands alone) and the tone (0: none) of one character of a syllable.
    private static (char? Letter, int Tone)? Parts(char character)
    {
        if (char.IsAscii(character))
        {
            return char.IsAsciiLetterLower(character) && character != 'v' ? (character, 0) : null;
        }

        if (Toned.IndexOf(character, StringComparison.Ordinal) is >= 0 and var toned)
        {
            return (Vowels[toned / Tones], (toned % Tones) + 1);
        }

        if (ToneMarks.IndexOf(character, StringComparison.Ordinal) is >= 0 and var mark)
        {
            return (null, mark + 1);
        }

        return character switch
        {
            'ɑ' => ('a', 0),
            'ɡ' => ('g', 0),
            'ü' => ('v', 0),
            Diaeresis => (Diaeresis, 0),
            _ => null,
        };
    }
}
