namespace AssistantBot.Language.Dates;

/// <summary>Reads the day of publication that a text states of itself.</summary>
internal static class StatedPublication
{
    // In code units: labels and datelines stand at the head.
    private const int Head = 200;
    private const int LabelReach = 8;

    private static readonly string[] Labels = ["发布时间", "发布日期", "发稿时间", "发表时间", "时间:", "日期:", "时间：", "日期："];

    private static readonly string[] DatelineEnds = ["电", "讯", "消息"];

    public static (DateOnly? Day, PublicationSource Source) In(string text, IReadOnlyList<DateMention> mentions)
    {
        var head = CharacterFolding.Fold(text[..Math.Min(text.Length, Head)]);
        foreach (var mention in mentions.TakeWhile(mention => mention.Span.End < head.Length))
        {
            if (mention is { Precision: DatePrecision.Day, YearSource: YearSource.Stated, Days: { IsOneDay: true } days }
                && (FollowsLabel(head, mention.Span.Start) || IsDateline(head, mention.Span)))
            {
                return (days.First, PublicationSource.Text);
            }
        }

        return (null, PublicationSource.Unknown);
    }

    /// <summary>Whether a date is that of a dateline: 新华社北京11月18日电.</summary>
    public static bool IsDateline(string folded, TextSpan date) =>
        DatelineEnds.Any(end => folded.AsSpan(date.End).StartsWith(end)) && !folded.AsSpan(date.End).StartsWith("电话");

    public static bool FollowsLabel(string folded, int start)
    {
        var from = Math.Max(0, start - LabelReach);
        return Labels.Any(label => folded.AsSpan(from, start - from).Contains(label, StringComparison.Ordinal));
    }
}
