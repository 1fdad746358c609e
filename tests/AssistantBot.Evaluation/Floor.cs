using System.Globalization;

namespace AssistantBot.Evaluation;

/// <summary>What a question set must score at least, and at most, in percent; null: it is not asked.</summary>
/// <param name="FirstCitation">Answer in the first citation; a refusal is a miss.</param>
/// <param name="AnswerableRefused">At most.</param>
/// <param name="UnanswerableRefused">At least.</param>
public sealed record Floor(
    string Set,
    double RecallAt1,
    double RecallAt5,
    double? FirstCitation,
    double? FirstThreeCitations,
    double AnswerableRefused,
    double? UnanswerableRefused)
{
    /// <summary>The mean length of a citation must be below this everywhere.</summary>
    public const int MeanCitationCharacters = 120;

    /// <summary>All but 5 % of the citations are no longer than this.</summary>
    public const int LongCitationCharacters = 180;

    /// <param name="row">The columns in the order of the parameters, divided by tabs; - where nothing is asked.</param>
    public static Floor Parse(string row)
    {
        var columns = row.Split('\t');
        var numbers = columns[1..].Select(column => column == "-" ? (double?)null : double.Parse(column, CultureInfo.InvariantCulture)).ToList();
        return new Floor(columns[0], numbers[0]!.Value, numbers[1]!.Value, numbers[2], numbers[3], numbers[4]!.Value, numbers[5]);
    }
}
