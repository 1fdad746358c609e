namespace AssistantBot.Language;

/// <summary>The kinds of <see cref="TextEdit"/>, as the catalogue and the <c>articles</c> command name them.</summary>
internal static class EditKinds
{
    /// <summary>Control characters: NUL, carriage return, C0 and C1 but tab and line feed.</summary>
    public const string Control = "control";

    /// <summary>Characters that turn the direction of writing and so can make a text read differently than it is.</summary>
    public const string Bidi = "bidi";

    /// <summary>Characters that take no room on the screen.</summary>
    public const string ZeroWidth = "zero_width";

    /// <summary>A character that did not survive; □ stands in its place.</summary>
    public const string Damaged = "damaged";

    /// <summary>Pinyin in brackets that a copying program put after a character.</summary>
    public const string Annotation = "annotation";

    /// <summary>Characters that such an insertion broke apart, put together again from their bytes with certainty.</summary>
    public const string Repaired = "repaired";

    /// <summary>What a page says around an article: counters, buttons, notices.</summary>
    public const string Boilerplate = "boilerplate";
}
