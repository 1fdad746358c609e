namespace AssistantBot.Language.Dates;

/// <summary>Finds the periods that a question asks about, and says them back.</summary>
internal static class QuestionDates
{
    /// <summary>In order, apart from one another; empty if the question names no time.</summary>
    /// <param name="question">In either script, or English.</param>
    /// <param name="today">The day of asking where the asker is.</param>
    public static IReadOnlyList<QuestionDate> In(string question, DateOnly today)
    {
        var folded = CharacterFolding.Fold(question);
        var dates = new List<QuestionDate>();
        var memory = new DateMemory(folded);
        foreach (var (span, date) in DateScanner.In(folded, isQuestion: true))
        {
            var context = new DateContext
            {
                Reference = today,
                IsQuestion = true,
                Carried = memory.Before(span),
                LooksAhead = Outlook.IsAhead(folded, span),
            };
            if (IsNotAskedFor(folded, span) || date.Read(context) is not { Candidates.Count: > 0 } reading)
            {
                continue;
            }

            memory.Keep(span, date, reading);
            dates.Add(Found(span, reading));
        }

        return dates;
    }

    /// <summary>
    /// The question with what each of its words about time was taken for in brackets after them; words that say their
    /// days themselves are left alone.
    /// </summary>
    public static string SayBack(string question, IReadOnlyList<QuestionDate> dates, Script script)
    {
        var said = question;
        foreach (var date in dates.Where(date => !date.IsLiteral).OrderByDescending(date => date.Span.Start))
        {
            said = said.Insert(date.Span.End, script == Script.Latin ? $" ({EnglishPeriods.Explain(date)})" : $"（{ChinesePeriods.Explain(date, script)}）");
        }

        return said;
    }

    // The year is asked for (哪一年的2月14日), or the words are part of a title (《神圣十月》).
    private static bool IsNotAskedFor(string folded, TextSpan span)
    {
        var before = folded.AsSpan(0, span.Start);
        return before.EndsWith("哪一年的") || before.EndsWith("哪年的") || before.EndsWith("哪一年") || before.EndsWith("哪年")
            || before.LastIndexOf('《') > before.LastIndexOf('》');
    }

    private static QuestionDate Found(TextSpan span, DateReading reading)
    {
        var isOpen = reading.Candidates.Count > 1;
        return new QuestionDate
        {
            Span = span,
            Candidates = reading.Candidates,
            Month = isOpen ? reading.Month : null,
            Day = isOpen ? reading.Day : null,
            Precision = reading.Precision,
            IsRelative = reading.IsRelative,
            IsApproximate = reading.IsApproximate,
            IsLiteral = reading.IsLiteral,
        };
    }
}
