namespace AssistantBot.Language.Dates;

/// <summary>A period that a question asks about.</summary>
internal sealed record QuestionDate
{
    public required TextSpan Span { get; init; }

    /// <summary>
    /// The periods the words can mean, the one taken first; never empty. Several when the year (or month) is not
    /// said: then <see cref="Month"/> and <see cref="Day"/> hold in every year.
    /// </summary>
    public required IReadOnlyList<DayRange> Candidates { get; init; }

    /// <summary>The period taken: for a date without its year the latest that is not in the future.</summary>
    public DayRange Taken => Candidates[0];

    /// <summary>The month named without its year.</summary>
    public int? Month { get; init; }

    /// <summary>The day of the month named without its year or month.</summary>
    public int? Day { get; init; }

    /// <summary>Vague words (最近) give a period to prefer, not one to filter by.</summary>
    public required DatePrecision Precision { get; init; }

    /// <summary>Whether the period depends on the day of asking.</summary>
    public required bool IsRelative { get; init; }

    /// <summary>Whether the bounds are ours and not the asker's.</summary>
    public bool IsApproximate { get; init; }

    /// <summary>Whether the words themselves say the days, so that there is nothing to say back.</summary>
    public required bool IsLiteral { get; init; }
}
