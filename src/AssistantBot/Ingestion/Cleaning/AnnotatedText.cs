namespace AssistantBot.Ingestion.Cleaning;

/// <summary>A text with annotations, and what it shows of the program that made them.</summary>
/// <param name="Characters">The characters that have annotations here.</param>
internal sealed record AnnotatedText(string Text, IReadOnlySet<char> Characters)
{
    // So many everyday characters in a row are seldom made by wrong pairs.
    private const int ProofOfWhole = 5;

    /// <summary>Whether it has , and ; where it had ，and ；: many sites narrow them once they have decoded the text.</summary>
    public bool IsNarrowed { get; } = !Text.Contains('，', StringComparison.Ordinal);

    /// <summary>The character at an index; a line feed where the text is at its end.</summary>
    public char this[int index] => index < Text.Length ? Text[index] : '\n';

    /// <summary>The end of the annotation whose opening bracket stands at an index; null if none does.</summary>
    public static int? AnnotationEnd(string text, int index) =>
        index > 0
        && PinyinSyllable.InBrackets(text, index) is { } annotation
        && (AnnotationReadings.IsReading(text[index - 1], annotation.Reading) || IsAcross(text, index, annotation.Reading))
            ? annotation.End
            : null;

    /// <summary>Whether a byte was lost where a text has this.</summary>
    public static bool IsLostByte(char character) => character is '?' or '\uFFFD';

    /// <summary>The character of two bytes, if a text turned into Traditional characters is likely to hold it; else null.</summary>
    public static char? Everyday(byte? lead, byte trail) =>
        lead is { } known
        && GbkBytes.Character(known, trail) is { } character
        && GbkBytes.IsCommon(character)
        && AnnotationReadings.IsInTraditionalText(character)
            ? character
            : null;

    /// <summary>What is, in a run of wrong pairs, the second byte of the character before; null if nothing can be.</summary>
    public byte? TrailAt(int index) => GbkBytes.SingleTrail(this[index]) ?? GbkBytes.Of(this[index])?.Lead;

    /// <summary>
    /// The annotation whose opening bracket the decoder took, with a first byte before it, for an unknown character.
    /// </summary>
    /// <param name="lead">The first byte of the character that has this annotation, if it is known.</param>
    public PinyinSyllable? BrokenAnnotation(int index, byte? lead) =>
        IsLostByte(this[index])
        && PinyinSyllable.BeforeCloser(Text, index + 1) is { } annotation
        && (annotation.HasTone || AnnotationReadings.AllByLead(lead, annotation.Reading).Any())
            ? annotation // Without a tone it may be any Latin word behind a question, unless it is the reading looked for.
            : null;

    /// <summary>
    /// Whether a character that ends before an index should have an annotation there and has none: the program put one
    /// wherever the two bytes stood together.
    /// </summary>
    public bool IsBare(char character, int index) =>
        Characters.Contains(character) && PinyinSyllable.InBrackets(Text, index) is null;

    /// <summary>Whether the bytes are paired rightly from an index on.</summary>
    public bool LooksWhole(int index)
    {
        var end = Math.Min(Text.Length, index + ProofOfWhole);
        while (index < end && GbkBytes.IsCommon(Text[index]) && AnnotationReadings.IsInTraditionalText(Text[index]))
        {
            index++;
        }

        return index == end;
    }

    // A second byte and a Latin letter after it can look like a character too: “T(biě).
    private static bool IsAcross(string text, int index, string reading) =>
        index > 1
        && char.IsAsciiLetter(text[index - 1])
        && GbkBytes.Of(text[index - 2]) is var (_, trail)
        && GbkBytes.Character(trail, (byte)text[index - 1]) is { } met
        && AnnotationReadings.IsReading(met, reading);
}
