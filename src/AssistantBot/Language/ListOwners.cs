namespace AssistantBot.Language;

/// <summary>Counties, districts, towns and zones at the beginning of a list of names, to which the names belong.</summary>
internal static class ListOwners
{
    private const int LongestName = 8;
    private const string Suffixes = "县市区旗镇乡省";

    // 社区, 城市, 大湾区, 国旗: words that end as districts do.
    private const string NoStems = "社小景校灾山片街库厂湾城超夜股楼上都全本我该各国红彩老家水故两多外港";

    // 市场, 县城, 区域: words in which the suffix is the first character.
    private const string NoContinuations = "场民政委长直级值容属城域块间位土、和及与等以,，。;；:";

    /// <summary>The owner at an index of a folded text, with all its levels (端州区河东街道); null if there is none before a name.</summary>
    public static TextSpan? At(string folded, int start, int end)
    {
        var ownerEnd = start;
        while (LevelEnd(folded, ownerEnd, end) is var levelEnd and > 0)
        {
            ownerEnd = levelEnd;
        }

        return ownerEnd > start ? new TextSpan(start, ownerEnd) : null;
    }

    // Where the shortest name that ends in a suffix ends; 0 if there is none.
    private static int LevelEnd(string folded, int start, int end)
    {
        var last = Math.Min(start + LongestName, end - 1);
        for (var i = start; i < last && Han.IsHan(folded[i]); i++)
        {
            if (i > start && IsSuffix(folded, i))
            {
                return NoContinuations.Contains(folded[i + 1], StringComparison.Ordinal) ? 0 : i + 1;
            }
        }

        return 0;
    }

    private static bool IsSuffix(string folded, int index) =>
        (Suffixes.Contains(folded[index], StringComparison.Ordinal)
            && !NoStems.Contains(folded[index - 1], StringComparison.Ordinal))
        || (folded[index] == '道' && folded[index - 1] == '街');
}
