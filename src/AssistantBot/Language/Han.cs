namespace AssistantBot.Language;

/// <summary>Which characters are written without spaces between words, and are therefore searched in pairs.</summary>
internal static class Han
{
    /// <summary>Han characters of the basic plane, with kana and bopomofo, which news text mixes in.</summary>
    public static bool IsHan(char character) => character switch
    {
        >= '\u4E00' and <= '\u9FFF' => true,
        >= '\u3400' and <= '\u4DBF' => true,
        >= '\u3040' and <= '\u312F' => true,
        >= '\uF900' and <= '\uFAFF' => true,
        '\u3005' or '\u3007' => true,
        _ => false,
    };

    /// <summary>Length in UTF-16 code units of the Han character at an index: 0 (none there), 1, or 2 (a surrogate pair).</summary>
    public static int LengthAt(ReadOnlySpan<char> text, int index)
    {
        if (IsHan(text[index]))
        {
            return 1;
        }

        var isPair = index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1]);
        return isPair && IsSupplementary(char.ConvertToUtf32(text[index], text[index + 1])) ? 2 : 0;
    }

    private static bool IsSupplementary(int codePoint) => codePoint is >= 0x20000 and <= 0x3FFFF;
}
