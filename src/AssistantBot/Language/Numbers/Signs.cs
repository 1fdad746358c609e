namespace AssistantBot.Language.Numbers;

/// <summary>Reads a minus before per cent and degrees: -3.5%, 零下5度, 负1.6%.</summary>
internal static class Signs
{
    /// <summary>-1 or 1, and the span with the sign.</summary>
    public static (int Sign, TextSpan Span) Before(string folded, TextSpan span, Unit? unit)
    {
        var canFall = unit is { Role: UnitRole.Percent } or { Name: "度" or "摄氏度" };
        if (!canFall || span.Start == 0)
        {
            return (1, span);
        }

        if (span.Start > 1 && folded[span.Start - 2] == '零' && folded[span.Start - 1] == '下')
        {
            return (-1, span);
        }

        var before = span.Start > 1 ? folded[span.Start - 2] : ' ';
        var isMinus = folded[span.Start - 1] is '-' or '−' or '负' && !char.IsAsciiLetterOrDigit(before) && before is not ('%' or '-' or '肩');
        return isMinus ? (-1, span with { Start = span.Start - 1 }) : (1, span);
    }
}
