namespace AssistantBot.Language.Numbers;

/// <summary>The numerals of cheques and contracts: 壹, 贰, 拾, 佰.</summary>
internal static class FinancialNumerals
{
    private const string Own = "壹贰叁肆伍陆柒捌玖拾佰仟";
    private const string Plain = "一二两三四五六七八九十百千廿卅";

    /// <summary>
    /// Whether some are no numerals here. They are only among their like: 队伍, 大陆 and 收拾 hold no number.
    /// </summary>
    public static bool AreMixed(ReadOnlySpan<char> numeral)
    {
        var (own, plain) = (0, 0);
        foreach (var character in numeral)
        {
            own += Own.Contains(character, StringComparison.Ordinal) ? 1 : 0;
            plain += Plain.Contains(character, StringComparison.Ordinal) ? 1 : 0;
        }

        return own == 1 || (own > 0 && plain > 0);
    }
}
