namespace AssistantBot.Language.Dates;

/// <summary>A period of a year, with its year (2020年11月18日, 去年国庆) or without (11月18日).</summary>
internal sealed record YearlyDate(YearWord? Year, YearlyPeriod Period) : DateExpression
{
    public override bool CanBeSettled => Year is null or { From: not YearWord.Base.Stated };

    public override DateReading? Read(DateContext context)
    {
        if (Year is not { } word)
        {
            return ReadWithoutYear(context);
        }

        if (word.In(context) is not { } known)
        {
            return word.From == YearWord.Base.Carried ? null : Unknown();
        }

        return Period.In(known.Year) is { } days
            ? Reading([days], known.Source) with
            {
                IsRelative = word.From == YearWord.Base.Reference,
                IsLiteral = word.From == YearWord.Base.Stated && Period.IsLiteral,
            }
            : null;
    }

    private DateReading? ReadWithoutYear(DateContext context)
    {
        if (!Enumerable.Range(2000, 9).Any(year => Period.In(year) is not null))
        {
            return null;
        }

        if (Carried(context) is { } carried)
        {
            return Reading([carried], context.From is null ? context.Carried!.YearSource : YearSource.Stated)
                with { IsLiteral = context.Carried?.YearSource == YearSource.Stated && Period.IsLiteral };
        }

        if (context is { Reference: null, Anchor: { } anchor })
        {
            return YearChoice.NotBefore(Period, anchor) is { } after ? Reading([after], YearSource.Inferred) : Unknown();
        }

        var candidates = context.Reference is { } reference ? YearChoice.Around(Period, reference, context) : [];
        return candidates.Count == 0
            ? Unknown()
            : Reading(candidates, YearSource.Published) with { IsRelative = true };
    }

    private DayRange? Carried(DateContext context)
    {
        if (context.From is { } from)
        {
            return YearChoice.NotBefore(Period, from.First);
        }

        if (context.Carried is not { } carried)
        {
            return null;
        }

        // The last days of a lunar year lie in January or February of the next.
        if (Period is LunarPeriod && carried is { IsNear: true, HasMonth: true })
        {
            return YearChoice.Nearest(Period, carried.Days.First);
        }

        if (Period.In(carried.Days.Last.Year) is not { } days)
        {
            return null;
        }

        // Where the day of publication can tell the year, only a date that goes on from the one before borrows its year.
        var goesOn = carried.IsNear && carried.HasMonth && days.First > carried.Days.Last;
        var isBound = context.Reference is null && (carried.IsNear || (carried.HasMonth && days.First > carried.Days.Last));
        return isBound || goesOn ? days : null;
    }

    private DateReading Reading(IReadOnlyList<DayRange> days, YearSource source) =>
        new(days, Period.Precision, source) { IsApproximate = Period.IsApproximate, Month = Period.Month, Day = Period.Day };

    private DateReading Unknown() => Reading([], YearSource.Unknown);
}
