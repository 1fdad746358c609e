using System.Globalization;
using System.Text.RegularExpressions;

namespace AssistantBot.Ingestion.Cleaning;

/// <summary>Reads the date of publication that a source gives.</summary>
internal static partial class PublicationDate
{
    /// <summary>The day, as written (in the zone of the source); null if it is none that is known here.</summary>
    public static DateOnly? Parse(string? text)
    {
        var match = YearMonthDay().Match(text ?? "");
        return match.Success
            && DateOnly.TryParseExact(
                $"{match.Groups["y"].Value}-{match.Groups["m"].Value}-{match.Groups["d"].Value}",
                "yyyy-M-d",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var date)
            ? date
            : null;
    }

    // Either with separators or all eight digits: 2020-11 is a month, not the first of January.
    [GeneratedRegex(
        @"^\s*(?<y>(19|20)[0-9]{2})([-/.年](?<m>[0-9]{1,2})[-/.月](?<d>[0-9]{1,2})|(?<m>[0-9]{2})(?<d>[0-9]{2}))([^0-9]|$)",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex YearMonthDay();
}
