using AssistantBot.Knowledge;
using AssistantBot.Language;

namespace AssistantBot.Answering.Writing;

/// <summary>A sentence that a writer proposes, not yet checked.</summary>
/// <param name="Evidence">The words that are to bear it out.</param>
internal sealed record DraftSentence(string Text, Article Article, TextSpan Evidence);
