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
            if (IsOftenNoDate(date) || date.Read(context) is not { } reading)
            {
                continue;
            }

            memory.Keep(span, date, reading);
            mentions.Add(Mention(span, reading));
        }

        return mentions;
    }

    // “At the weekend” and “近三年” (almost three years) are no dates as often as they are.
    private static bool IsOftenNoDate(DateExpression date) => date is BareWeekday { FirstDay: not 0, LastDay: 6, FirstDay: 5 };

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
