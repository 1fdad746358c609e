namespace AssistantBot.Language.Numbers;

/// <summary>The characters that numbers are written with, and the reading of a number at a place in folded text.</summary>
internal static class Numerals
{
    private const string Digits = "零一二三四五六七八九";
    private const string FinancialDigits = "零壹贰叁肆伍陆柒捌玖";
    private const string Runs = "零〇一二两三四五六七八九十百千万亿廿卅壹贰叁肆伍陆柒捌玖拾佰仟";

    /// <summary>Whether a number may begin with the character.</summary>
    public static bool CanStart(char character) =>
        char.IsAsciiDigit(character) || character is '几' or '数' || Runs.Contains(character, StringComparison.Ordinal);

    public static bool IsChinese(char character) => Runs.Contains(character, StringComparison.Ordinal);

    public static bool IsFinancial(char character) => character != '零' && FinancialDigits.Contains(character, StringComparison.Ordinal);

    /// <summary>The digit that a Chinese character stands for; -1 if it is none.</summary>
    public static int Digit(char character) => character switch
    {
        '两' => 2,
        '〇' => 0,
        _ => Math.Max(
            Digits.IndexOf(character, StringComparison.Ordinal),
            FinancialDigits.IndexOf(character, StringComparison.Ordinal)),
    };

    /// <summary>What 十 to 亿 multiply by; 0 for another character.</summary>
    public static decimal Scale(char character) => character switch
    {
        '十' or '拾' => 10,
        '百' or '佰' => 100,
        '千' or '仟' => 1000,
        '万' => 10_000,
        '亿' => 100_000_000,
        _ => 0,
    };

    public static Numeral? At(string folded, int index)
    {
        if (index >= folded.Length || !CanStart(folded[index]))
        {
            return null;
        }

        return char.IsAsciiDigit(folded[index])
            ? ArabicNumerals.At(folded, index)
            : new ChineseNumeralParser(folded, index).Read();
    }

    /// <summary>The end of the numeral characters from an index on, so that what is no number is passed in one step.</summary>
    public static int RunEnd(string folded, int index)
    {
        var isDigit = char.IsAsciiDigit(folded[index]);
        var end = index + 1;
        while (end < folded.Length && (IsChinese(folded[end]) || (isDigit && char.IsAsciiLetterOrDigit(folded[end]))))
        {
            end++;
        }

        return end;
    }

    /// <summary>千 in 千瓦, 千克 and 千米 belongs to the unit.</summary>
    public static bool BelongsToUnit(string folded, int index) =>
        folded[index] == '千' && index + 1 < folded.Length && "瓦克米卡赫伏帕".Contains(folded[index + 1], StringComparison.Ordinal);
}
