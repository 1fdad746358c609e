using System.Globalization;

namespace AssistantBot.Language.Dates;

/// <summary>The day or month of a reported event.</summary>
internal sealed record EventDate(int? Year, int? Month, int? Day, YearSource YearSource)
{
    /// <summary>The first day; null if no year is known.</summary>
    public DateOnly? FirstDay => Year is { } year && Month is { } month ? DateArithmetic.Day(year, month, Day ?? 1) : null;

    /// <summary>ISO 8601: 2020-11-18, 2020-11, or without a year --11-18.</summary>
    public string Iso
    {
        get
        {
            var year = Year?.ToString("0000", CultureInfo.InvariantCulture) ?? "-";
            var month = Month?.ToString("00", CultureInfo.InvariantCulture) ?? "-";
            return Day is { } day ? string.Create(CultureInfo.InvariantCulture, $"{year}-{month}-{day:00}") : $"{year}-{month}";
        }
    }

    /// <summary>Of a mention of a day or month; null for any other.</summary>
    public static EventDate? Of(DateMention mention)
    {
        var isDay = mention.Precision == DatePrecision.Day;
        if ((!isDay && mention.Precision != DatePrecision.Month) || mention.IsBound)
        {
            return null;
        }

        if (mention.Days is not { } days)
        {
            return mention.Month is null ? null : new EventDate(null, mention.Month, mention.Day, YearSource.Unknown);
        }

        return new EventDate(days.First.Year, days.First.Month, isDay ? days.First.Day : null, mention.YearSource);
    }
}
