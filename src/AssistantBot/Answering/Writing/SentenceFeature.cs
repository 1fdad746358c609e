namespace AssistantBot.Answering.Writing;

/// <summary>One thing that speaks for or against a sentence.</summary>
/// <param name="Name">Under this name its weight is kept; what stands before the dot is the group it is measured with.</param>
/// <param name="Of">About 0 to 1.</param>
internal sealed record SentenceFeature(string Name, Func<SentenceInContext, double> Of);
