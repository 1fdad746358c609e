using System.Globalization;
using AssistantBot.Channels.Terminal.Json;

namespace AssistantBot.Channels.Terminal;

/// <summary>Shows scores as a table.</summary>
internal static class EvaluationScreen
{
    public static void Show(TerminalOutput output, EvalDocument scores)
    {
        Show(output, "all", scores);
        foreach (var (type, typed) in scores.ByType)
        {
            Show(output, type, typed);
        }
    }

    private static void Show(TerminalOutput output, string name, EvalDocument scores)
    {
        output.Write(string.Create(
            CultureInfo.InvariantCulture, $"{name}: {scores.Questions} questions, {scores.Answerable} answerable"));
        output.Write(
            $"  recall@1 {Percent(scores.RecallAt["1"])}  @5 {Percent(scores.RecallAt["5"])}  @10 {Percent(scores.RecallAt["10"])}  @20 {Percent(scores.RecallAt["20"])}  " +
            $"mrr@10 {Percent(scores.MrrAt10)}  ndcg@10 {Percent(scores.NdcgAt10)}");
        output.Write(
            $"  recall with alternates @1 {Percent(scores.RecallAtWithAlternates["1"])}  @5 {Percent(scores.RecallAtWithAlternates["5"])}");
        output.Write(
            $"  answer in first citation {Percent(scores.AnswerInFirstCitation)}  in first three {Percent(scores.AnswerInFirstThreeCitations)}  " +
            $"in text {Percent(scores.AnswerInText)}");
        output.Write(
            $"  refused: answerable {Percent(scores.RefusedOfAnswerable)}  unanswerable {Percent(scores.RefusedOfUnanswerable)}  " +
            string.Create(CultureInfo.InvariantCulture, $"citation errors {scores.CitationErrors}  citation characters {scores.CitationCharacters.Mean:0} (p95 {scores.CitationCharacters.P95:0})"));
        output.Write(string.Create(
            CultureInfo.InvariantCulture,
            $"  search p50 {scores.SearchMs.P50:0.0} ms, p95 {scores.SearchMs.P95:0.0} ms; ask p50 {scores.AskMs.P50:0.0} ms, p95 {scores.AskMs.P95:0.0} ms"));
    }

    private static string Percent(double? share) =>
        share is { } value ? string.Create(CultureInfo.InvariantCulture, $"{100 * value:0.0}%") : "–";
}
