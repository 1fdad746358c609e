namespace AssistantBot.Language;

/// <summary>A search token and where it stands in the folded text (and so in the text itself).</summary>
internal readonly record struct Token(int Start, int Length, TokenKind Kind);
