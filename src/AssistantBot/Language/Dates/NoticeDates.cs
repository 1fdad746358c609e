using System.Buffers;

namespace AssistantBot.Language.Dates;

/// <summary>Reads the days of notices: of signature and of effect.</summary>
internal static class NoticeDates
{
    // 起施行, 起正式实施, 起在全市范围内执行.
    private const int EffectReach = 12;

    // A note (此件公开发布) or a list of copies may follow the signature.
    private const int LinesAfterSignature = 4;

    // What the name of an issuing body ends with.
    private const string BodyEnds = "府局委办院部会厅室处行团心司署站组队社";

    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create("，。；、,;!?！？\n");

    private static readonly string[] Effects = ["施行", "实施", "生效", "执行", "试行"];

    public static DateOnly? Effective(string text, IReadOnlyList<DateMention> mentions)
    {
        var folded = CharacterFolding.Fold(text);
        return mentions
            .Where(mention => mention is { Precision: DatePrecision.Day, IsBound: false, Days: not null } && TakesEffect(folded, mention.Span))
            .Select(mention => mention.Days?.First)
            .FirstOrDefault();
    }

    public static bool TakesEffect(string folded, TextSpan date)
    {
        var after = folded.AsSpan(date.End, Math.Min(EffectReach, folded.Length - date.End));
        var end = after.IndexOfAny(ClauseEnds);
        after = end < 0 ? after : after[..end];
        if (!after.StartsWith("起") && !after.StartsWith("开始") && !after.StartsWith("正式"))
        {
            return false;
        }

        foreach (var effect in Effects)
        {
            if (after.Contains(effect, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A full date that ends one of the last lines and stands alone there or after the name of a body.</summary>
    public static DateOnly? Signed(string text, IReadOnlyList<DateMention> mentions)
    {
        var limit = EndOfSigned(text);
        foreach (var mention in mentions.Reverse().TakeWhile(mention => mention.Span.Start >= limit))
        {
            if (mention is { Precision: DatePrecision.Day, YearSource: YearSource.Stated, IsBound: false, Days: { IsOneDay: true } days }
                && IsSignature(text, mention.Span))
            {
                return days.First;
            }
        }

        return null;
    }

    /// <summary>Whether a date ends its line and stands alone there or after the name of a body.</summary>
    public static bool IsSignature(string text, TextSpan date)
    {
        var (before, after) = (date.Start - 1, date.End);
        while (after < text.Length && text[after] is ' ' or '\u3000' or '\t' or '\r')
        {
            after++;
        }

        var endsLine = after >= text.Length || text[after] is '\n' or '（' or '(';
        var isBlank = before >= 0 && char.IsWhiteSpace(text[before]);
        while (before >= 0 && text[before] is ' ' or '\u3000' or '\t')
        {
            before--;
        }

        var body = before >= 0 ? CharacterFolding.Fold(text[before]) : '\n';
        return endsLine && before >= 0
            && (body is '\n' or '\r' || BodyEnds.Contains(body, StringComparison.Ordinal) || (isBlank && "。)".Contains(body, StringComparison.Ordinal)));
    }

    private static int EndOfSigned(string text)
    {
        var at = text.Length;
        for (var line = 0; line < LinesAfterSignature && at > 0; line++)
        {
            at = text.LastIndexOf('\n', at - 1);
        }

        return Math.Max(0, at);
    }
}
