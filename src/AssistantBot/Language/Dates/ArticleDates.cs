namespace AssistantBot.Language.Dates;

/// <summary>The days that matter about an article.</summary>
internal sealed record ArticleDates
{
    /// <summary>The day of publication; null if it is neither given nor stated in the text.</summary>
    public DateOnly? Published { get; init; }

    public required PublicationSource PublishedFrom { get; init; }

    /// <summary>The day, or month, on which the reported event took place; null if the lead names none.</summary>
    public EventDate? Event { get; init; }

    /// <summary>The day from which rules are in force; null if none is named (“from the day of issue” names none).</summary>
    public DateOnly? Effective { get; init; }

    /// <summary>The day under the name of the body that issued a notice.</summary>
    public DateOnly? Signed { get; init; }

    /// <summary>What the year of the event rests on.</summary>
    public YearSource YearSource => Event?.YearSource ?? YearSource.Unknown;

    public IReadOnlyList<DateMention> Mentions { get; init; } = [];

    /// <param name="title">Read for the event when the lead names no day.</param>
    /// <param name="text">In either script.</param>
    /// <param name="published">As the source of the article gives it.</param>
    public static ArticleDates Read(string? title, string text, DateOnly? published)
    {
        var mentions = TextDates.In(text, published);
        var signed = NoticeDates.Signed(text, mentions);
        var (day, source) = published is not null ? (published, PublicationSource.Given) : StatedPublication.In(text, mentions);
        if (day is null && signed is not null)
        {
            (day, source) = (signed, PublicationSource.Signature);
        }

        // With a day to count from, the words of the text mean more.
        var found = published is null && day is not null ? TextDates.In(text, day) : mentions;
        var reported = EventDates.In(title, text, found, day);
        return new ArticleDates
        {
            Published = day,
            PublishedFrom = source,

            // What is counted from a day that the text states, the text states.
            Event = published is null && day is not null && reported is { YearSource: YearSource.Published }
                ? reported with { YearSource = YearSource.Stated } : reported,
            Effective = NoticeDates.Effective(text, found),
            Signed = signed,
            Mentions = found,
        };
    }
}
