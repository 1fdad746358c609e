namespace AssistantBot.Ingestion.Cleaning;

/// <summary>What stands between and after the names of credits. All texts handed in are folded.</summary>
internal static class CreditWords
{
    private const string Separators = "、,，;；/|丨:：&";
    private const string SourceLabel = "来源";
    private const int ShortestSource = 3;

    private static readonly string[] SourcePrefixes = ["", "文章", "本文", "信息", "稿件", "新闻", "消息"];

    // What copies write on to a source or a name without a break.
    private static readonly string[] RunOns =
        ["综合", "来源", "流程", "返回搜狐", "版权", "责任编辑", "责编", "编辑", "编审", "作者", "记者", "通讯员", "原标题"];

    private static readonly string[] Additions =
        ["整理报道", "摄影报道", "综合报道", "报道", "报导", "摄影", "摄", "综合", "采写", "文/图", "图/文", "文图", "供图"];

    /// <summary>The first index from one on at which no separator stands.</summary>
    public static int SkipSeparators(string folded, int index, int end)
    {
        while (index < end && IsSeparator(folded[index]))
        {
            index++;
        }

        return index;
    }

    public static bool IsSeparator(char character) =>
        char.IsWhiteSpace(character) || Separators.Contains(character, StringComparison.Ordinal);

    /// <summary>Whether something begins here that cannot be part of the name before it.</summary>
    public static bool RunsOn(string folded, int index, int end) => WordAt(RunOns, folded, index, end) is not null;

    /// <summary>Length of the word by which credits say what a person did (报道, 摄); 0 if there is none.</summary>
    public static int AdditionLength(string folded, int index, int end) => WordAt(Additions, folded, index, end)?.Length ?? 0;

    /// <summary>The outlet that a label names at an index (来源：西江日报), as start and end; null if there is none.</summary>
    public static (int Start, int End)? Source(string folded, int index, int end)
    {
        var prefix = Array.Find(SourcePrefixes, prefix => IsAt(folded, index, end, prefix + SourceLabel));
        var labelEnd = index + (prefix?.Length ?? 0) + SourceLabel.Length;
        if (prefix is null || labelEnd >= end || folded[labelEnd] is not (':' or '|' or '丨' or '/'))
        {
            return null;
        }

        var start = SkipSeparators(folded, labelEnd, end);
        var sourceEnd = start;
        while (sourceEnd < end && char.IsLetterOrDigit(folded[sourceEnd]) && !RunsOn(folded, sourceEnd, end))
        {
            sourceEnd++;
        }

        return sourceEnd - start is >= ShortestSource and <= OutletNames.Longest ? (start, sourceEnd) : null;
    }

    public static bool IsAt(string folded, int index, int end, string word) =>
        index + word.Length <= end && string.CompareOrdinal(folded, index, word, 0, word.Length) == 0;

    private static string? WordAt(string[] words, string folded, int index, int end) =>
        Array.Find(words, word => IsAt(folded, index, end, word));
}
