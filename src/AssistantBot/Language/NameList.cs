namespace AssistantBot.Language;

/// <summary>Names listed one after the other in a sentence, in one or several groups.</summary>
internal sealed record NameList(TextSpan Span, IReadOnlyList<NameGroup> Groups);
