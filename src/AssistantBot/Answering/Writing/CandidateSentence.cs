using AssistantBot.Answering.Retrieval;
using AssistantBot.Language;

namespace AssistantBot.Answering.Writing;

/// <summary>A sentence of a retrieved article that may answer.</summary>
/// <param name="Index">Its place among the article's sentences, from 0.</param>
/// <param name="Terms">For each content term of the question: whether the sentence has it.</param>
/// <param name="Folded">The sentence, folded.</param>
internal sealed record CandidateSentence(RankedArticle Source, TextSpan Span, int Index, bool[] Terms, string Folded);
