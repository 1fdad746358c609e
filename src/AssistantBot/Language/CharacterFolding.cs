namespace AssistantBot.Language;

/// <summary>
/// Makes Traditional, Simplified, full-width and capital spellings of a word equal. One character becomes one
/// character, so an offset in the folded text is the offset in the text itself; folding twice changes nothing.
/// </summary>
/// <remarks>
/// The table comes from the OpenCC character tables and Unihan. Surrogate pairs are left as they are.
/// Folding is for finding words, never for showing them: it merges characters that readers tell apart (乾 and 干).
/// </remarks>
internal static class CharacterFolding
{
    private static readonly char[] Table = LoadTable();

    public static char Fold(char character) => Table[character];

    /// <summary>Folds into a buffer at least as long as the text.</summary>
    public static void Fold(ReadOnlySpan<char> text, Span<char> folded)
    {
        for (var i = 0; i < text.Length; i++)
        {
            folded[i] = Table[text[i]];
        }
    }

    public static string Fold(string text) =>
        string.Create(text.Length, text, static (folded, source) =>
        {
            for (var i = 0; i < folded.Length; i++)
            {
                folded[i] = Table[source[i]];
            }
        });

    private static char[] LoadTable()
    {
        var table = new char[char.MaxValue + 1];
        for (var i = 0; i < table.Length; i++)
        {
            table[i] = char.ToLowerInvariant((char)i);
        }

        foreach (var row in Resources.Lines("fold-table.tsv"))
        {
            // A row is: character, tab, the character it folds to.
            table[row[0]] = char.ToLowerInvariant(row[2]);
        }

        return table;
    }
}
