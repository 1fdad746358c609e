using System.Globalization;
using AssistantBot.Language.Dates;

namespace AssistantBot.Tests.Language.Dates;

/// <summary>Reads the tables of dates (Corpus/*.tsv) and writes what was found as they do.</summary>
internal static class DateCases
{
    /// <summary>The rows under the heading; “-” is nothing, “\n” a line break.</summary>
    public static IEnumerable<string[]> Rows(string name) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Corpus", name))
            .Skip(1)
            .Select(line => line.Split('\t').Select(field => field.Replace("\\n", "\n", StringComparison.Ordinal)).ToArray());

    public static DateOnly? Day(string field) =>
        field == "-" ? null : DateOnly.ParseExact(field, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Write(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "-";

    public static string Write(DayRange days) => days.IsOneDay ? Write(days.First)
        : $"{(days.IsOpenAtStart ? ".." : Write(days.First))}/{(days.IsOpenAtEnd ? ".." : Write(days.Last))}";

    public static string Write(string text, DateMention mention)
    {
        var words = mention.Span.Of(text);
        if (mention.Precision == DatePrecision.Vague)
        {
            return $"{words}=vague";
        }

        var days = mention.Days is { } known ? Write(known) : Partial(mention);
        return $"{words}={(mention.IsApproximate ? "~" : "")}{days} {Write(mention.YearSource)}";
    }

    public static string Write(YearSource source) => source switch
    {
        YearSource.Stated => "stated",
        YearSource.Published => "published",
        YearSource.Inferred => "inferred",
        _ => "unknown",
    };

    public static string Write(string text, QuestionDate date) =>
        $"{date.Span.Of(text)}={string.Join(';', date.Candidates.Select(days => (date.IsApproximate ? "~" : "") + Write(days)))}";

    private static string Partial(DateMention mention) => (mention.Month, mention.Day) switch
    {
        (null, null) => "?",
        (null, { } day) => $"---{day:00}",
        ({ } month, null) => $"--{month:00}",
        ({ } month, { } day) => $"--{month:00}-{day:00}",
    };
}
