using System.Text.RegularExpressions;

namespace AssistantBot.Language.Numbers;

/// <summary>Marks numbers that name something and count nothing: telephone, road and document numbers, scores, versions.</summary>
internal static partial class Identifiers
{
    private const string Callers = "拨打拨通致电电话热线";

    private static readonly string[] Services =
        ["热线", "服务热线", "电话", "平台", "报警", "急救", "举报", "投诉", "客服", "政务", "便民", "接处警", "接警", "民警", "消防", "指挥", "联动"];

    public static IEnumerable<TextSpan> In(string folded)
    {
        foreach (Match match in Written().Matches(folded))
        {
            var span = new TextSpan(match.Index, match.Index + match.Length);
            if (IsWhole(folded, span) && IsIdentifier(folded, span, match))
            {
                yield return span;
            }
        }
    }

    private static bool IsWhole(string folded, TextSpan span)
    {
        var before = span.Start > 0 ? folded[span.Start - 1] : '\0';
        var after = span.End < folded.Length ? folded[span.End] : '\0';
        return !char.IsAsciiDigit(before)
            && !(char.IsAsciiDigit(after) && char.IsAsciiDigit(folded[span.End - 1]))
            && !Numerals.IsChinese(before);
    }

    private static bool IsIdentifier(string folded, TextSpan span, Match match)
    {
        if (match.Groups["service"].Success)
        {
            return IsCalled(folded, span.Start) || Services.Any(word => StartsAt(folded, span.End, word));
        }

        // GDP3.2万亿元 and CPI2.1% are a word and an amount, whatever the word.
        if (match.Groups["joined"].Success)
        {
            return span.End == folded.Length || (folded[span.End] is not '%' && Numerals.Scale(folded[span.End]) == 0);
        }

        if (match.Groups["long"].Success)
        {
            return span.End == folded.Length || (Numerals.Scale(folded[span.End]) == 0 && Units.At(folded, span.End) is null);
        }

        return !match.Groups["plain"].Success || span.Start == 0 || folded[span.Start - 1] is not ('.' or ',');
    }

    private static bool IsCalled(string folded, int start)
    {
        var at = start > 0 && folded[start - 1] is ':' or '“' or '"' or ' ' ? start - 1 : start;
        return at >= 2 && Callers.Contains(folded[(at - 2)..at], StringComparison.Ordinal);
    }

    private static bool StartsAt(string text, int index, string word) =>
        string.CompareOrdinal(text, index, word, 0, word.Length) == 0;

    [GeneratedRegex(
        """
        [\[〔﹝【(][12][0-9]{3}[\]〕﹞】)]第?[0-9]{1,5}号
        |([0-9]{1,5}|[一二三四五六七八九十百]{1,4})号
        |[0-9]{2,3}(国道|省道|县道)
        |(?<joined>[a-z]+[-.]?[0-9][0-9a-z]*(\.[0-9]+)?)
        |(?<long>[0-9]{12,})
        |0[0-9]{2,3}-[0-9]{7,8}
        |(400|800)-[0-9]{3}-?[0-9]{4}
        |1[3-9][0-9]{9}
        |\+?[0-9]{1,4}(-[0-9]{3,})+[0-9]{3}
        |(?<plain>0[0-9]+)
        |[0-9]+(\.[0-9]+){2,}
        |[0-9]{6}\.[a-z]{2}
        |[0-9]{1,3}:[0-9]{1,3}
        |(?<service>1[02][0-9]{3}|1[0-9]{2}|9[56][0-9]{3,4})
        """,
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Written();
}
