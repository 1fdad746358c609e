using System.Text.RegularExpressions;

namespace AssistantBot.Language.Numbers;

/// <summary>Marks dates and times of day, so that their numbers are not taken for amounts; what they say is not read.</summary>
internal static partial class WrittenDates
{
    private const string Year = "([0-9]{4}|[一二三四五六七八九〇零○]{4})";
    private const string Month = "([0-9]{1,2}|[正一二三四五六七八九十]|十[一二])";
    private const string Day = "([0-9]{1,2}|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])";
    private const string To = "[-—–~至到]";
    private const string Blank = @"\x20?";

    // Words that make a length of time of 1500年 and 30日, and other words of 18日, 5时 and 12月.
    private const string NotAfterYear = "历以之左多余";
    private const string NotAfterMonth = "龄报";
    private const string NotAfterDay = "元圆均益";
    private const string NotAfterHour = "期代间尚效常候机光";

    public static IEnumerable<TextSpan> In(string folded)
    {
        foreach (Match match in Dates().Matches(folded))
        {
            var span = new TextSpan(match.Index, match.Index + match.Length);
            if (IsWhole(folded, span) && IsDate(folded, span, match))
            {
                yield return span;
            }
        }
    }

    private static bool IsWhole(string folded, TextSpan span)
    {
        var before = span.Start > 0 ? folded[span.Start - 1] : '\0';
        var after = span.End < folded.Length ? folded[span.End] : '\0';
        var beginsWithDigit = char.IsAsciiDigit(folded[span.Start]);
        var endsWithDigit = char.IsAsciiDigit(folded[span.End - 1]);
        return !(beginsWithDigit && (char.IsAsciiLetterOrDigit(before) || (before is '.' or ',' && IsDigitAt(folded, span.Start - 2))))
            && !(endsWithDigit && (char.IsAsciiLetterOrDigit(after) || (after == '.' && IsDigitAt(folded, span.End + 1))))
            && (beginsWithDigit || !Numerals.IsChinese(before));
    }

    private static bool IsDigitAt(string folded, int index) =>
        index >= 0 && index < folded.Length && char.IsAsciiDigit(folded[index]);

    private static bool IsDate(string folded, TextSpan span, Match match)
    {
        var after = span.End < folded.Length ? folded[span.End] : '\0';
        return folded[span.End - 1] switch
        {
            '年' when match.Groups["year"].Success => IsYear(folded, span, after),
            '月' => !NotAfterMonth.Contains(after, StringComparison.Ordinal),
            '日' when !match.Groups["month"].Success => !NotAfterDay.Contains(after, StringComparison.Ordinal) && !IsLimit(folded, span.End),
            '时' => !NotAfterHour.Contains(after, StringComparison.Ordinal),
            _ => true,
        };
    }

    // 2000年历史 and 1500年以上 are lengths of time; 2020年以来 is a date.
    private static bool IsYear(string folded, TextSpan span, char after) =>
        folded[span.Start] is not ('3' or '4' or '5' or '6' or '7' or '8' or '9' or '0')
        && (!NotAfterYear.Contains(after, StringComparison.Ordinal)
            || (after == '以' && span.End + 1 < folded.Length && folded[span.End + 1] is '来' or '前' or '后'));

    // 30日内, 7日以内.
    private static bool IsLimit(string folded, int end)
    {
        var at = end < folded.Length && folded[end] is '以' or '之' ? end + 1 : end;
        return at < folded.Length && folded[at] == '内';
    }

    [GeneratedRegex(
        $$"""
        (公元前?)?({{Year}}({{Blank}}年)?{{To}})?(?<year>{{Year}}{{Blank}}年)度?({{Blank}}(?<month>{{Month}}{{Blank}}月)份?({{Blank}}{{Day}}{{Blank}}[日号]({{To}}({{Month}}月)?{{Day}}[日号])?)?)?
        |[0-9]{2}年{{Month}}月({{Day}}[日号])?
        |({{Month}}{{Blank}}月?份?{{To}})?(?<month>{{Month}}{{Blank}}月)份?({{Blank}}{{Day}}{{Blank}}[日号]?{{To}})?({{Blank}}{{Day}}{{Blank}}[日号])?
        |({{Day}}[日号]?{{To}})?{{Day}}{{Blank}}日
        |[12][0-9]{3}[-/.][0-9]{1,2}[-/.][0-9]{1,2}
        |[12][0-9]{3}[-—–~至][12][0-9]{3}
        |(一九|二〇|二零|二○)[一二三四五六七八九〇零○]{2}
        |((20|21|19|18)|(二十|十九|十八|二十一))世纪([0-9]0|[一二三四五六七八九]十)?(年代)?
        |([0-9]0|[一二三四五六七八九]十)年代
        |[0-9][05]后
        |[第前]?[一二三四1-4]季度
        |([0-9]{1,2}|二?十[一二三四五六七八九]?|[一二三四五六七八九]){{Blank}}时(([0-9]{1,2}|[二三四五]?十[一二三四五六七八九]?)分|许|半)?
        |[0-9]{1,2}:[0-5][0-9](:[0-5][0-9])?
        |([0-9]{1,2}|十[一二]?|[一二三四五六七八九两])点(钟|半|([0-9]{1,2}|[二三四五]?十[一二三四五六七八九]?)分)
        """,
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Dates();
}
