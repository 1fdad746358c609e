using System.Text.RegularExpressions;

namespace AssistantBot.Ingestion.Cleaning;

/// <summary>The roles in which people make an article. All texts handed in are folded.</summary>
internal static partial class CreditRoles
{
    private const int Longest = 20;
    private const string After = ":/|丨 \u3000\t";

    /// <summary>Length of the role with which the text begins; 0 if with none.</summary>
    /// <param name="folded">The text.</param>
    /// <param name="isEditor">Whether it is one who edits or checks, not one who reports.</param>
    public static int Length(ReadOnlySpan<char> folded, out bool isEditor)
    {
        var slice = folded[..Math.Min(folded.Length, Longest)];
        isEditor = false;
        var length = MatchLength(Reporting(), slice);
        if (length > 0)
        {
            return length;
        }

        isEditor = true;
        length = MatchLength(Editing(), slice);
        if (length > 0)
        {
            return length;
        }

        // 文, 图 and 编辑 are words of every sentence: as roles they are set off.
        isEditor = MatchLength(ShortEditing(), slice) > 0;
        length = Math.Max(MatchLength(Short(), slice), MatchLength(ShortEditing(), slice));
        return length > 0 && length < folded.Length && After.Contains(folded[length], StringComparison.Ordinal) ? length : 0;
    }

    private static int MatchLength(Regex regex, ReadOnlySpan<char> text)
    {
        foreach (var match in regex.EnumerateMatches(text))
        {
            return match.Length;
        }

        return 0;
    }

    [GeneratedRegex(
        @"^(驻\p{L}{1,6})??(全媒体|融媒体?|新媒体|首席|见习|实习|特约|特派|资深|高级|文字|摄影|视频|综合|体育|财经|政务)*(记者|通讯员|评论员|撰稿人|撰稿|观察员|特派员|实习生)",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Reporting();

    [GeneratedRegex(
        "^(值班|网络|信息|执行|新媒体|视频|图片|美术)*(责任编辑|责编|编审|校对|审校|监制|美编)",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Editing();

    [GeneratedRegex("^(图/文|文/图|文图|图文|摄影|摄像|文字|撰文|采写|作者|整理|文|图)", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Short();

    [GeneratedRegex(
        "^(值班|网络|信息|执行|新媒体|视频|图片)*(编辑|审核|主编|统筹|编导|编委|值班主任|终审|初审|复审|一审|二审|三审|制作|签发|出品人)",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex ShortEditing();
}
