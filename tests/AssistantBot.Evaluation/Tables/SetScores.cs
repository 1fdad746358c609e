namespace AssistantBot.Evaluation.Tables;

/// <summary>The measures of one set, in percent and characters.</summary>
/// <param name="First">Answer in the first quotation, whether or not it would have been refused.</param>
/// <param name="FirstShown">The same; a refusal is a miss.</param>
/// <param name="Characters">Mean length of the first quotation.</param>
/// <param name="Longest">95 of 100 quotations are no longer.</param>
internal sealed record SetScores(
    double RecallAt1,
    double RecallAt5,
    double First,
    double Three,
    double FirstShown,
    double ThreeShown,
    double Refused,
    double? UnanswerableRefused,
    double GoldRemovedRefused,
    double Characters,
    double Longest);
