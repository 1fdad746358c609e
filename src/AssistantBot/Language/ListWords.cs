using System.Text.RegularExpressions;

namespace AssistantBot.Language;

/// <summary>The words that hold a list of names together and end it. All texts handed in are folded.</summary>
internal static partial class ListWords
{
    private const int Longest = 12;

    private static readonly string[] WordsWithAnd =
    [
        "和平", "和谐", "和县", "和田", "和顺", "和龙", "和硕", "和睦", "共和", "总和", "温和", "饱和", "中和", "缓和", "祥和", "谦和",
        "呼和", "平和", "人和", "太和", "泰和", "义和", "永和", "仁和", "协和", "颐和", "雍和", "普及", "涉及", "埃及", "及时", "及格",
        "参与", "与会", "与时",
    ];

    private static readonly string[] WordsWithEtc =
        ["中等", "高等", "初等", "同等", "平等", "均等", "优等", "劣等", "等级", "等离", "等候", "等待", "等效", "等额"];

    /// <summary>Length of the conjunction at an index; 0 if there is none or it is part of a word (和平).</summary>
    public static int ConjunctionLength(string folded, int index) =>
        folded[index] == '以' && index + 1 < folded.Length && folded[index + 1] == '及' ? 2
        : folded[index] is '和' or '及' or '与' && !IsWithin(folded, index, WordsWithAnd) ? 1
        : 0;

    /// <summary>Whether the list ends here with 等, not with a word that holds the character.</summary>
    public static bool IsEtc(string folded, int index) => folded[index] == '等' && !IsWithin(folded, index, WordsWithEtc);

    /// <summary>Whether a number of things stands here: 三家企业.</summary>
    public static bool IsCount(string folded, int index) => Count().IsMatch(Slice(folded, index));

    /// <summary>Whether a verb stands here that takes the list as its object: 考察, 调研.</summary>
    public static bool IsVerb(string folded, int index) => Verb().IsMatch(Slice(folded, index));

    /// <summary>Whether the text goes on as no name does: 加快…, 要….</summary>
    public static bool IsNoName(string folded, int index) => NoName().IsMatch(Slice(folded, index));

    /// <summary>Whether matters and not things have been listed: 等情况.</summary>
    public static bool IsMatter(ReadOnlySpan<char> tail) => Matter().IsMatch(tail);

    private static ReadOnlySpan<char> Slice(string folded, int index) =>
        folded.AsSpan(index, Math.Min(Longest, folded.Length - index));

    // Whether one of the words stands so that it takes in the character at the index.
    private static bool IsWithin(string folded, int index, string[] words) => words.Any(word =>
        IsAt(folded, index, word) || IsAt(folded, index - 1, word));

    private static bool IsAt(string folded, int index, string word) =>
        index >= 0 && string.CompareOrdinal(folded, index, word, 0, word.Length) == 0;

    [GeneratedRegex("^([一二两三四五六七八九十百]+|[0-9]+)余?(个|家|处|项|地|县|市|镇|所|座|条|种|类|名)", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Count();

    [GeneratedRegex("^(开展|进行|实地)?(考察|调研|走访|参观|视察|检查|慰问|看望|督导|学习|访问)", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Verb();

    [GeneratedRegex(
        "^(要|应|将|把|已|正|被|不|并|也|就|全面|进一步|加快|推进|推动|促进|学习|贯彻|落实|实施|开展|了解|调研|研究|加强|强化|优化|完善|提升|提高|坚持|抓|做好|持续|不断|切实|积极|深化|听取|详细|对|为|在|从|向|来到|走进|深入|前往|察看|走访|看望|考察|参观|检查)",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex NoName();

    [GeneratedRegex("^等?(有关|相关|各项|重点)?(情况|工作|问题|方面|内容|措施|形式|方式|精神|因素)$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Matter();
}
