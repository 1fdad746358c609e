namespace AssistantBot.Language.Numbers;

/// <summary>Reads 半: 一半, 半数, 过半, 半年, 半个月.</summary>
internal static class Halves
{
    // 上半年 is a time of the year, 大半年 is vague.
    private const string NotBefore = "上下前后大多夜小对折各年月天时倍个";

    /// <summary>The half that stands at 半, or at 一 before it; null if there is none.</summary>
    public static Quantity? At(string folded, int index)
    {
        var half = folded[index] == '一' && index + 1 < folded.Length && folded[index + 1] == '半' ? index + 1 : index;
        if (folded[half] != '半' || half + 1 > folded.Length)
        {
            return null;
        }

        var before = index > 0 ? folded[index - 1] : '\0';
        if (half > index || IsCount(folded, half) || (BoundWords.IsPast(before) && !StartsTime(folded, half + 1)))
        {
            var end = IsCount(folded, half) ? half + 2 : half + 1;
            return Half(folded, new TextSpan(index, end), 50, null, "%", QuantityKind.Share);
        }

        return !NotBefore.Contains(before, StringComparison.Ordinal) && TimeAt(folded, half + 1) is { } unit
            ? Half(folded, new TextSpan(index, half + 1 + unit.Spelling.Length), 0.5m, unit, unit.Name, QuantityKind.Amount)
            : null;
    }

    private static bool IsCount(string folded, int half) => half + 1 < folded.Length && folded[half + 1] == '数';

    private static bool StartsTime(string folded, int index) =>
        Units.At(folded, index) is { Role: UnitRole.Time } || (index < folded.Length && "路程载途导岛径月山".Contains(folded[index], StringComparison.Ordinal));

    private static Unit? TimeAt(string folded, int index) => Units.At(folded, index) is { Role: UnitRole.Time } unit ? unit : null;

    private static Quantity Half(string folded, TextSpan span, decimal value, Unit? unit, string name, QuantityKind kind) =>
        new(span, value, null, name, BoundWords.Around(folded, span, unit, NumeralShape.Bare, Bound.Exact, isVague: false), kind);
}
