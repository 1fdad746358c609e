namespace AssistantBot.Language.Numbers;

/// <summary>Tells places in an order from counts.</summary>
internal static class Ordinals
{
    // 十九大 is a congress, 十大 are ten; 十九届 is the nineteenth, 三届 are three.
    private const int FirstCongress = 11;
    private const int LastCongress = 29;

    // 十六大类 and 十二大工程 are counts.
    private const string Divided = "类项产重工领行主措任民亮看板系";

    public static bool IsOne(string folded, Measure measure) =>
        IsMarked(folded, measure.Start) || IsRank(folded, measure) || IsCongress(folded, measure);

    /// <summary>Whether 第 stands before it.</summary>
    public static bool IsMarked(string folded, int start) => start > 0 && folded[start - 1] == '第';

    // 两级 and 两期 are two of them.
    private static bool IsRank(string folded, Measure measure) =>
        measure.Unit is { Role: UnitRole.Rank } && folded[measure.Start] != '两' && !measure.Number.IsVague;

    private static bool IsCongress(string folded, Measure measure) =>
        measure.Number.Shape != NumeralShape.Arabic
        && !(measure.End < folded.Length && Divided.Contains(folded[measure.End], StringComparison.Ordinal))
        && measure is { UnitName: "届" or "大", Number: { Low: >= FirstCongress and <= LastCongress, IsVague: false, Bound: Bound.Exact } };
}
