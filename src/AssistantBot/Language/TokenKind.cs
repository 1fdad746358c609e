namespace AssistantBot.Language;

internal enum TokenKind
{
    /// <summary>One Han character.</summary>
    Single,

    /// <summary>Two Han characters that stand side by side.</summary>
    Bigram,

    /// <summary>A Latin word or a number, whole.</summary>
    Word,
}
