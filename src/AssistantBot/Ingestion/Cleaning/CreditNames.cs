using System.Text.RegularExpressions;
using AssistantBot.Language;

namespace AssistantBot.Ingestion.Cleaning;

/// <summary>
/// Names as credits give them: after a role, each set off from the next or written on (文小明王小陈). All texts handed in
/// are folded.
/// </summary>
internal static partial class CreditNames
{
    private const int LongestRun = 24;

    /// <summary>Where Han characters and the dots of foreign names end that begin at an index.</summary>
    public static int RunEnd(string folded, int start, int end)
    {
        var last = Math.Min(end, start + LongestRun);
        var index = start;
        while (index < last && (Han.IsHan(folded[index]) || folded[index] is '·' or '•' or '□'))
        {
            index++;
        }

        return index;
    }

    /// <summary>The names that a run is made of, with what a credit adds to a name (报道, 摄) left off; none if it is something else.</summary>
    /// <param name="run">The run, folded.</param>
    /// <param name="isStrict">Whether only names with a surname count: where nothing else shows that these are people.</param>
    /// <returns>The lengths of the names, one after the other.</returns>
    public static int[] Split(ReadOnlySpan<char> run, bool isStrict)
    {
        var name = WithoutAddition(run);
        if (name.Length < 2 || NoName().IsMatch(name) || (isStrict && PersonNames.BeginsWithWord(name)))
        {
            return [];
        }

        if (name.IndexOfAny('·', '•') > 0)
        {
            return name[^1] is '·' or '•' ? [] : [name.Length];
        }

        if (PersonNames.HasForm(name))
        {
            return [name.Length];
        }

        var written = WrittenOn(name);
        return written.Length > 0 || isStrict || name.Length > 5 ? written : [name.Length];
    }

    // 张三李四: two names with surnames, where there is only one way to cut them.
    private static int[] WrittenOn(ReadOnlySpan<char> name)
    {
        var cut = 0;
        for (var length = 2; length <= Math.Min(4, name.Length - 2); length++)
        {
            if (!PersonNames.HasForm(name[..length]) || !PersonNames.HasForm(name[length..]))
            {
                continue;
            }

            if (cut > 0)
            {
                return [];
            }

            cut = length;
        }

        return cut > 0 ? [cut, name.Length - cut] : [];
    }

    private static ReadOnlySpan<char> WithoutAddition(ReadOnlySpan<char> run)
    {
        foreach (var addition in Addition().EnumerateMatches(run))
        {
            return run[..addition.Index];
        }

        return run;
    }

    [GeneratedRegex(
        "(摄影报道|综合报道|报道|报导|采写|综合|整理|摄影|摄|供图|供稿|文图|图文|文|图)$",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Addition();

    [GeneratedRegex(
        "^(从|了解|采访|获悉|看到|发现|近日|今日|昨日|日前|今天|昨天|注意|来到|走进|现场|本报|实习|提供|受访|资料|视觉|新华|网络|综合|报道|摄影|供图|供稿|编辑|记者|通讯|完)|(提供|获悉|了解到|供图|委员会|办公室|报|网|社|局|厅|部|委|院|校|政府|中心|有限公司)$",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex NoName();
}
