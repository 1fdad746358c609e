namespace AssistantBot.Language.Dates;

/// <summary>Finds the dates that a text mentions.</summary>
internal static class TextDates
{
    /// <summary>In order, apart from one another. Lengths of time and what comes again and again are none.</summary>
    /// <param name="text">In either script.</param>
    /// <param name="published">What words like 昨天, and months and days without a year, are counted from.</param>
    public static IReadOnlyList<DateMention> In(string text, DateOnly? published)
    {
        var folded = CharacterFolding.Fold(text);
        var anchor = published is null ? DateAnchors.LastIn(folded) : null;
        var mentions = new List<DateMention>();
        var memory = new DateMemory(folded);
        foreach (var (span, date) in DateScanner.In(folded, isQuestion: false))
        {
            var context = new DateContext
            {
                Reference = published,
                Carried = memory.Before(span),
                Anchor = anchor,
                LooksAhead = Outlook.IsAhead(folded, span),
            };
            if (IsOftenNoDate(folded, span, date) || date.Read(context) is not { } reading)
            {
                continue;
            }

            // 11月18日 … 19日, neither with a year.
            if (reading is { Candidates.Count: 0, Month: null, Day: not null })
            {
                reading = reading with { Month = memory.MonthBefore(span) };
            }

            memory.Keep(span, date, reading);
            mentions.Add(Mention(span, reading));
        }

        return mentions;
    }

    // “At the weekend” and “近三年” (almost three years) are no dates as often as they are.
    private static bool IsOftenNoDate(string folded, TextSpan span, DateExpression date) =>
        date is BareWeekday { FirstDay: 5, LastDay: 6 }
        || (date is LengthOfTime && folded[span.Start] == '近' && !"来内间里".Contains(folded[span.End - 1], StringComparison.Ordinal)
            && span.Start > 0 && char.IsLetterOrDigit(folded[span.Start - 1])
            && !"在于据比创自是对从".Contains(folded[span.Start - 1], StringComparison.Ordinal));

    private static DateMention Mention(TextSpan span, DateReading reading) => new()
    {
        Span = span,
        Days = reading.Candidates.Count > 0 ? reading.Candidates[0] : null,
        Month = reading.Candidates.Count > 0 ? null : reading.Month,
        Day = reading.Candidates.Count > 0 ? null : reading.Day,
        Precision = reading.Precision,
        YearSource = reading.YearSource,
        IsApproximate = reading.IsApproximate,
        IsBound = reading.IsBound,
    };
}
