namespace AssistantBot.Language.Dates;

/// <summary>Chooses among the dates of an article that of the event it reports.</summary>
internal static class EventDates
{
    // The lead is the first two sentences, of so many code units at the most.
    private const int LeadSentences = 2;
    private const int LeadLength = 300;

    // What ends or begins a term is no event.
    private static readonly string[] Limits = ["期至", "截止", "长至", "延至", "期限至", "为止", "自"];

    private static readonly string[] OtherYears = ["去年", "前年", "上年", "明年", "后年"];

    // What figures are counted to or compared with is the event only if nothing else is named.
    private static readonly string[] Counted = ["截至", "截止", "较", "比", "与"];

    /// <param name="title">Read when the lead names none.</param>
    /// <param name="text">The article.</param>
    /// <param name="mentions">All that the text mentions.</param>
    /// <param name="published">For the title.</param>
    public static EventDate? In(string? title, string text, IReadOnlyList<DateMention> mentions, DateOnly? published)
    {
        var folded = CharacterFolding.Fold(text);
        var lead = Lead(text);
        var inLead = mentions.Where(mention => lead.Contains(mention.Span)).ToList();
        var datelines = inLead.Where(mention => StatedPublication.IsDateline(folded, mention.Span)).ToList();
        var told = inLead
            .Except(datelines)
            .Where(mention => IsOfEvent(folded, mention.Span))
            .ToList();

        // “Recently”, or “yesterday” without a day to count from, before any day: the day of the event is not named.
        if (told is [{ Precision: DatePrecision.Vague } or { Precision: DatePrecision.Day, Days: null, Month: null, Day: null }, ..])
        {
            return null;
        }

        var dates = told.Select(mention => (Mention: mention, Date: EventDate.Of(mention))).Where(found => found.Date is not null).ToList();
        var events = dates.Where(found => !IsCounted(folded, found.Mention.Span) && !NoticeDates.IsSignature(text, found.Mention.Span)).ToList();
        return events.FirstOrDefault(found => found.Date!.Day is not null).Date
            ?? events.FirstOrDefault().Date
            ?? (dates.Count > 0 ? dates[0].Date : null)
            ?? (datelines.Count > 0 ? EventDate.Of(datelines[0]) : null)
            ?? InTitle(title, published);
    }

    private static EventDate? InTitle(string? title, DateOnly? published) =>
        TextDates.In(title ?? "", published).Select(EventDate.Of).FirstOrDefault(date => date is { Day: not null });

    // Lines without a full stop at the head are titles, labels and names; the lead is the first that has one.
    private static TextSpan Lead(string text)
    {
        var limit = Math.Min(text.Length, 3 * LeadLength);
        var sentences = Sentences.In(text, new TextSpan(0, limit)).ToList();
        var first = sentences.FindIndex(sentence => !IsHeading(text, sentence));
        first = Math.Max(0, first);
        var last = Math.Min(sentences.Count, first + LeadSentences) - 1;
        if (last < first)
        {
            return new TextSpan(0, 0);
        }

        var (start, end) = (sentences[first].Start, sentences[last].End);
        return new TextSpan(start, Math.Min(end, start + LeadLength));
    }

    private static bool IsHeading(string text, TextSpan sentence) =>
        !Brackets.IsCloser(text[sentence.End - 1]) && !"。！？!?.；;".Contains(text[sentence.End - 1], StringComparison.Ordinal)
        && sentence.End < text.Length && text[sentence.End] == '\n';

    private static bool IsCounted(string folded, TextSpan date) =>
        EndsWith(folded, date.Start, Counted) || folded.AsSpan(date.End).StartsWith("同期");

    private static bool IsOfEvent(string folded, TextSpan date) =>
        !StatedPublication.FollowsLabel(folded, date.Start)
        && !NoticeDates.TakesEffect(folded, date)
        && !EndsWith(folded, date.Start, Limits)
        && !OtherYears.Any(year => folded.AsSpan(date.Start).StartsWith(year));

    private static bool EndsWith(string folded, int end, string[] words) =>
        words.Any(word => folded.AsSpan(0, end).EndsWith(word));
}
