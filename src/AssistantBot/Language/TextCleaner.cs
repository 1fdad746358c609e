using System.Text;

namespace AssistantBot.Language;

/// <summary>
/// Takes out what a reader cannot see and a program may trip over, in news and in questions alike. Every change is
/// listed: undoing the edits gives the text as it came.
/// </summary>
internal static class TextCleaner
{
    /// <summary>Stands in the place of a character that was destroyed before it reached us.</summary>
    public const char Damaged = '□';

    public static CleanedText Clean(string text)
    {
        var edits = new List<TextEdit>();
        var cleaned = new StringBuilder(text.Length);
        var index = 0;
        while (index < text.Length)
        {
            var (kind, end) = RunAt(text, index);
            if (kind is null)
            {
                cleaned.Append(text, index, end - index);
            }
            else
            {
                var after = kind == EditKinds.Damaged ? new string(Damaged, end - index) : "";
                edits.Add(new TextEdit(kind, index, TextEdits.Storable(text[index..end]), after));
                cleaned.Append(after);
            }

            index = end;
        }

        return new CleanedText(edits.Count == 0 ? text : cleaned.ToString(), edits);
    }

    // A run of characters of one kind is one edit, so that a file of a million zero-width characters is one row.
    private static (string? Kind, int End) RunAt(string text, int start)
    {
        var kind = KindAt(text, start, out var length);
        var end = start + length;
        while (end < text.Length && KindAt(text, end, out length) == kind)
        {
            end += length;
        }

        return (kind, end);
    }

    private static string? KindAt(string text, int index, out int length)
    {
        length = 1;
        var character = text[index];
        if (!char.IsSurrogate(character))
        {
            return KindOf(character);
        }

        if (index + 1 == text.Length || !char.IsSurrogatePair(character, text[index + 1]))
        {
            return EditKinds.Damaged;
        }

        length = 2;

        // Tag characters: invisible copies of ASCII, used to smuggle instructions past a reader.
        return char.ConvertToUtf32(character, text[index + 1]) is >= 0xE0000 and <= 0xE007F ? EditKinds.ZeroWidth : null;
    }

    private static string? KindOf(char character) => character switch
    {
        '\t' or '\n' => null,
        < ' ' or (>= '\u007F' and <= '\u009F') => EditKinds.Control,
        (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') => EditKinds.Bidi,
        '\u200E' or '\u200F' or '\u061C' => EditKinds.Bidi,
        (>= '\u200B' and <= '\u200D') or (>= '\u2060' and <= '\u206F') => EditKinds.ZeroWidth,
        '\u00AD' or '\u180E' or '\uFEFF' => EditKinds.ZeroWidth,
        '\uFFFD' or '\uFFFE' or '\uFFFF' => EditKinds.Damaged,
        _ => null,
    };
}
