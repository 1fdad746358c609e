using System.Text;

namespace AssistantBot.Language;

/// <summary>Works with lists of edits, which are ordered by their start and do not overlap.</summary>
internal static class TextEdits
{
    public static string Apply(string raw, IReadOnlyList<TextEdit> edits)
    {
        var cleaned = new StringBuilder(raw.Length);
        var next = 0;
        foreach (var edit in edits)
        {
            cleaned.Append(raw, next, edit.Start - next).Append(edit.After);
            next = edit.Start + edit.Before.Length;
        }

        return cleaned.Append(raw, next, raw.Length - next).ToString();
    }

    /// <summary>The text as it came, but for lone surrogates that were edited: those come back as U+FFFD.</summary>
    public static string Undo(string cleaned, IReadOnlyList<TextEdit> edits)
    {
        var raw = new StringBuilder(cleaned.Length);
        var next = 0;
        foreach (var edit in edits)
        {
            var kept = edit.Start - raw.Length;
            raw.Append(cleaned, next, kept).Append(edit.Before);
            next += kept + edit.After.Length;
        }

        return raw.Append(cleaned, next, cleaned.Length - next).ToString();
    }

    /// <summary>
    /// One list that does what two do one after the other. Every edit of the first stays one of its own kind, with what
    /// the second leaves of its text; an edit of the second is cut into pieces around those that lie in it.
    /// </summary>
    /// <param name="first">From the text as it came to a text between.</param>
    /// <param name="second">From the text between to the last one.</param>
    public static IReadOnlyList<TextEdit> Compose(IReadOnlyList<TextEdit> first, IReadOnlyList<TextEdit> second) =>
        first.Count == 0 ? second
        : second.Count == 0 ? first
        : new TextEditComposition(first).With(second);

    /// <summary>The text with U+FFFD for every half of a surrogate pair, which cannot be stored.</summary>
    public static string Storable(string text)
    {
        var storable = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            storable.Append(rune.ToString());
        }

        return storable.ToString();
    }
}
