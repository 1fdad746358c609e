namespace AssistantBot.Language.Numbers;

/// <summary>余, 多 and 来 between a number and its unit or scale: 500余户, 20多亿, 二十来个.</summary>
internal static class Approximations
{
    // 余额, 余杭 and 来自 begin another word.
    private const string NotAfterMore = "额杭姚震热生下粮量热";

    /// <summary>What is said there and where it ends; exact, and the index itself, if nothing is.</summary>
    public static (Bound Bound, int End) At(string folded, int index)
    {
        var character = index < folded.Length ? folded[index] : '\0';
        var next = index + 1;
        var bound = character switch
        {
            '余' when next >= folded.Length || !NotAfterMore.Contains(folded[next], StringComparison.Ordinal) => Bound.MoreThan,
            '多' when HasUnit(folded, next) => Bound.MoreThan,
            '来' when HasUnit(folded, next) => Bound.About,
            _ => Bound.Exact,
        };
        return bound == Bound.Exact ? (bound, index) : (bound, next);
    }

    private static bool HasUnit(string folded, int index) =>
        index < folded.Length && (folded[index] is '万' or '亿' || Units.At(folded, index) is not null);
}
