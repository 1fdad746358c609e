using System.Text.Json.Serialization;

namespace AssistantBot.Channels.Terminal.Json;

/// <summary>What <c>eval --json</c> prints. A share of nothing is null.</summary>
internal sealed record EvalDocument
{
    public required int Questions { get; init; }

    public required int Answerable { get; init; }

    public required IReadOnlyDictionary<string, double?> RecallAt { get; init; }

    public required IReadOnlyDictionary<string, double?> RecallAtWithAlternates { get; init; }

    [JsonPropertyName("mrr_at_10")]
    public required double? MrrAt10 { get; init; }

    [JsonPropertyName("ndcg_at_10")]
    public required double? NdcgAt10 { get; init; }

    public required double? AnswerInFirstCitation { get; init; }

    public required double? AnswerInFirstThreeCitations { get; init; }

    public required double? AnswerInText { get; init; }

    public required MeanDocument CitationCharacters { get; init; }

    public required double? RefusedOfUnanswerable { get; init; }

    public required double? RefusedOfAnswerable { get; init; }

    public required int CitationErrors { get; init; }

    /// <summary>The same measures for each type of question; a type has no types of its own.</summary>
    public required IReadOnlyDictionary<string, EvalDocument> ByType { get; init; }

    public required PercentilesDocument SearchMs { get; init; }

    public required PercentilesDocument AskMs { get; init; }
}
