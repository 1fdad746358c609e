namespace AssistantBot.Language.Dates;

/// <summary>A date that a text mentions.</summary>
internal sealed record DateMention
{
    public required TextSpan Span { get; init; }

    /// <summary>The days meant; null where the words leave them open: no year is known, or they are vague.</summary>
    public DayRange? Days { get; init; }

    /// <summary>The month named, where the days are not known for want of a year.</summary>
    public int? Month { get; init; }

    /// <summary>The day of the month named, where the days are not known for want of a year or month.</summary>
    public int? Day { get; init; }

    public required DatePrecision Precision { get; init; }

    public required YearSource YearSource { get; init; }

    /// <summary>Whether the bounds are ours and not the text's: the end of a year, the days around a festival.</summary>
    public bool IsApproximate { get; init; }

    /// <summary>Whether the time is a stretch that runs up to, or on from, what is named: since, until.</summary>
    public bool IsBound { get; init; }
}
