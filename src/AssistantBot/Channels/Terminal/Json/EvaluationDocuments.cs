using System.Globalization;
using AssistantBot.Evaluation;

namespace AssistantBot.Channels.Terminal.Json;

/// <summary>Turns scores into the document that scripts read.</summary>
internal static class EvaluationDocuments
{
    private static readonly int[] Depths = [1, 5, 10, 20];

    public static EvalDocument Of(Scores scores) => Of(scores, scores.ByType());

    private static EvalDocument Of(Scores scores, IReadOnlyDictionary<string, Scores> types) => new()
    {
        Questions = scores.Results.Count,
        Answerable = scores.Answerable,
        RecallAt = ByDepth(scores.RecallAt),
        RecallAtWithAlternates = ByDepth(scores.RecallWithAlternatesAt),
        MrrAt10 = Round(scores.MeanReciprocalRankAt10),
        NdcgAt10 = Round(scores.GainAt10),
        AnswerInFirstCitation = Round(scores.Found(answer => answer.InFirstCitation)),
        AnswerInFirstThreeCitations = Round(scores.Found(answer => answer.InFirstThreeCitations)),
        AnswerInText = Round(scores.Found(answer => answer.InText)),
        CitationCharacters = new MeanDocument(
            Round(Scores.Mean(scores.CitationCharacters())), Scores.Percentile(scores.CitationCharacters(), 0.95)),
        RefusedOfUnanswerable = Round(scores.Refused(answerable: false)),
        RefusedOfAnswerable = Round(scores.Refused(answerable: true)),
        CitationErrors = scores.CitationErrors(),
        ByType = types.ToDictionary(type => type.Key, type => Of(type.Value, new Dictionary<string, Scores>(StringComparer.Ordinal)), StringComparer.Ordinal),
        SearchMs = Percentiles(scores.SearchMilliseconds()),
        AskMs = Percentiles(scores.AskMilliseconds()),
    };

    private static Dictionary<string, double?> ByDepth(Func<int, double?> recall) =>
        Depths.ToDictionary(depth => depth.ToString(CultureInfo.InvariantCulture), depth => Round(recall(depth)), StringComparer.Ordinal);

    private static PercentilesDocument Percentiles(IReadOnlyList<double> values) =>
        new(Round(Scores.Percentile(values, 0.5)), Round(Scores.Percentile(values, 0.95)));

    private static double? Round(double? value) => value is { } number ? Math.Round(number, 4) : null;
}
