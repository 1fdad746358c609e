using System.Text.RegularExpressions;

namespace AssistantBot.Answering.Understanding;

/// <summary>Reads for the names of which kind of things a question asks: 项目 in 看了哪些项目.</summary>
internal static partial class AskedKinds
{
    /// <summary>The kind; null if the question asks for none.</summary>
    public static string? In(string foldedQuestion) =>
        Kind().Match(foldedQuestion) is { Success: true } match ? match.Groups["kind"].Value : null;

    [GeneratedRegex(
        "(哪些|哪几(个|家|处|条|座)|哪[两二三四五六七八九十]+(个|家|处|条|座)|什么|甚么)(主要|重点|重大|重要|新|大)?(的)?(?<kind>[\u4E00-\u9FFF]{2,4}?)($|[?？。,，!！了呢吗落在位分])",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Kind();
}
