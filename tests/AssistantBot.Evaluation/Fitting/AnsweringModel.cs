using AssistantBot.Answering;

namespace AssistantBot.Evaluation.Fitting;

/// <summary>All that is learned.</summary>
internal sealed record AnsweringModel(FittedWeights Sentences, FittedWeights Refusal)
{
    public static AnsweringModel BuiltIn { get; } = new(FittedWeights.Sentences, FittedWeights.Refusal);
}
