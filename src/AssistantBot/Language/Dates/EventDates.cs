namespace AssistantBot.Language.Dates;

/// <summary>Chooses among the dates of an article that of the event it reports.</summary>
internal static class EventDates
{
    // The lead is the first two sentences, of so many code units at the most.
    private const int LeadSentences = 2;
    private const int LeadLength = 300;

    private static readonly string[] Limits = ["期至", "截止", "长至", "延至", "期限至", "为止"];

    private static readonly string[] Counted = ["截至", "截止", "同比", "同期", "较"];

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
            .Where(mention => !StatedPublication.FollowsLabel(folded, mention.Span.Start) && !NoticeDates.TakesEffect(folded, mention.Span)
                && !IsAfter(folded, mention.Span, Limits))
            .ToList();

        // “Recently” before any day: the text does not name the day of the event.
        if (told is [{ Precision: DatePrecision.Vague }, ..])
        {
            return null;
        }

        var dates = told.Select(mention => (Mention: mention, Date: EventDate.Of(mention))).Where(found => found.Date is not null).ToList();
        var events = dates.Where(found => !IsAfter(folded, found.Mention.Span, Counted) && !NoticeDates.IsSignature(text, found.Mention.Span)).ToList();
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

    private static bool IsAfter(string folded, TextSpan date, string[] words)
    {
        var before = folded.AsSpan(Math.Max(0, date.Start - 3), Math.Min(3, date.Start));
        foreach (var word in words)
        {
            if (before.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
