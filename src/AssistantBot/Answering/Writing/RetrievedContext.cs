using AssistantBot.Answering.Retrieval;

namespace AssistantBot.Answering.Writing;

/// <summary>What the sentences of one question are measured against.</summary>
/// <param name="BestArticle">The article that ranks first.</param>
/// <param name="BestPassage">The score of the best passage.</param>
/// <param name="Rarity">How telling a term is among all candidate sentences.</param>
internal sealed record RetrievedContext(RankedArticle BestArticle, double BestPassage, double[] Rarity);
