using AssistantBot.Knowledge;
using AssistantBot.Language;

namespace AssistantBot.Answering;

/// <summary>A passage that came close to answering, with its closest words.</summary>
internal sealed record NearMiss(Article Article, Passage Passage, TextSpan Span);
