using AssistantBot.Language;

namespace AssistantBot.Knowledge;

/// <summary>A folded token of a question.</summary>
/// <param name="Weight">How much the asker cares: question words little, numbers and names much.</param>
internal sealed record QueryTerm(string Text, TokenKind Kind, double Weight);
