namespace AssistantBot.Evaluation.Fitting;

/// <summary>A question by what speaks for and against answering it.</summary>
/// <param name="Group">Questions are weighed by groups: the set, and whether and why it does not answer.</param>
/// <param name="IsRuledOut">It is refused whatever the weights.</param>
internal sealed record RefusalSample(string Group, bool IsAnswerable, bool IsRuledOut, double Weight, double[] Features);
