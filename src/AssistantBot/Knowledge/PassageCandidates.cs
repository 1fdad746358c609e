namespace AssistantBot.Knowledge;

/// <summary>Passages that may answer, for the ranker to put in order.</summary>
/// <param name="Keys">Most promising first.</param>
/// <param name="Frequencies">For every term asked for: how many indexed passages hold it.</param>
/// <param name="PassageCount">How many passages the archive has.</param>
internal sealed record PassageCandidates(
    IReadOnlyList<long> Keys,
    IReadOnlyDictionary<string, long> Frequencies,
    long PassageCount);
