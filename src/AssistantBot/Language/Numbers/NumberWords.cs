namespace AssistantBot.Language.Numbers;

/// <summary>Words with number characters that give no number: 统一, 一站式, 千方百计, 五台山.</summary>
internal static class NumberWords
{
    private static readonly Dictionary<char, string[]> ByFirst = Resources.Lines("number-words.tsv")
        .Where(line => !line.StartsWith('#'))
        .Select(CharacterFolding.Fold)
        .GroupBy(word => word[0])
        .ToDictionary(group => group.Key, group => group.OrderByDescending(word => word.Length).ToArray());

    // 周三, 张三: what follows one of these is the end of a word.
    private const string Before = "周";

    /// <summary>The length of the longest such word at a place in folded text; 0 if there is none.</summary>
    public static int LengthAt(string folded, int index)
    {
        if (!ByFirst.TryGetValue(folded[index], out var words))
        {
            return IsDistributive(folded, index) || IsWeekday(folded, index) ? 1 : 0;
        }

        foreach (var word in words)
        {
            if (string.CompareOrdinal(folded, index, word, 0, word.Length) == 0)
            {
                return word.Length;
            }
        }

        return IsDistributive(folded, index) || IsWeekday(folded, index) ? 1 : 0;
    }

    // 一村一品, 一县一策, 一次次: one of each, one after another. 一亿一千万 is a number.
    private static bool IsDistributive(string folded, int index) =>
        folded[index] == '一' && (IsOneBeyond(folded, index, 2) || IsOneBeyond(folded, index, -2) || IsRepeated(folded, index));

    private static bool IsRepeated(string folded, int index) =>
        index + 2 < folded.Length && folded[index + 1] == folded[index + 2] && Units.At(folded, index + 1) is { Role: UnitRole.Counter };

    private static bool IsOneBeyond(string folded, int index, int step)
    {
        var (other, between) = (index + step, index + (step / 2));
        return other >= 0 && other < folded.Length && folded[other] == '一'
            && Han.IsHan(folded[between]) && !Numerals.IsChinese(folded[between]);
    }

    private static bool IsWeekday(string folded, int index) =>
        index > 0 && Before.Contains(folded[index - 1], StringComparison.Ordinal)
        && Numerals.Digit(folded[index]) is > 0 and < 7 && !Numerals.IsChinese(folded[Math.Min(index + 1, folded.Length - 1)]);
}
