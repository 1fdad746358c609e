using System.Text.RegularExpressions;

namespace AssistantBot.Answering.Writing;

/// <summary>Finds the unit or measure word that a question asks a number of, and numbers that have it.</summary>
internal static partial class AskedUnit
{
    private const string Numerals = "0123456789一二三四五六七八九十百千万亿两〇零余多半几";

    // What may follow 多少 and is no unit.
    private const string NoUnits = "?。，,的是了在和与比呢吗";

    /// <summary>The character after 多少 or 几, or that of 哪一年; null if there is none.</summary>
    public static string? In(string foldedQuestion)
    {
        var match = Asked().Match(foldedQuestion);
        return match.Success && !NoUnits.Contains(match.Groups["unit"].Value, StringComparison.Ordinal) ? match.Groups["unit"].Value : null;
    }

    /// <summary>Whether a number with this unit stands in a text.</summary>
    public static bool StandsIn(ReadOnlySpan<char> folded, string unit)
    {
        for (var i = 1; i < folded.Length; i++)
        {
            if (folded[i] == unit[0] && Numerals.Contains(folded[i - 1], StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    [GeneratedRegex("(多少|几|哪一?)(百|千|万|亿)*(?<unit>[^百千万亿])", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Asked();
}
