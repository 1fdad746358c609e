using System.Text;

namespace AssistantBot.Language.Scripts;

/// <summary>Writes a text in the script of its reader, with the character forms of Taiwan for Traditional.</summary>
/// <remarks>
/// For showing only: what is converted is no longer what the source says. So quotations, titles and given names stay as
/// they are, and so does a sentence that is in the reader's script already (a converter cannot tell that its 后 is right).
/// Words are kept: 信息 does not become 資訊. Phrases are matched from left to right, the longest first, which goes wrong
/// where two words share a character; names that are not given may take another form (杰, 傑).
/// </remarks>
internal static class ScriptConverter
{
    private const string SentenceEnds = "。！？；\n";

    private static readonly Lazy<PhraseTable> ToTraditional =
        new(() => new PhraseTable(ScriptCharacters.To(Script.Traditional), Resources.Lines("simplified-phrases.tsv")));

    private static readonly Lazy<PhraseTable> ToSimplified =
        new(() => new PhraseTable(ScriptCharacters.To(Script.Simplified), Resources.Lines("traditional-phrases.tsv")));

    /// <summary>The text in a script; unchanged for <see cref="Script.Latin"/>.</summary>
    /// <param name="names">Names as the text spells them.</param>
    public static string Convert(string text, Script target, IReadOnlyCollection<string>? names = null)
    {
        if (target == Script.Latin || text.Length == 0)
        {
            return text;
        }

        var table = (target == Script.Traditional ? ToTraditional : ToSimplified).Value;
        var kept = QuotedText.Mark(text, names ?? []);
        var converted = new StringBuilder(text.Length);
        for (var start = 0; start < text.Length;)
        {
            var end = PieceEnd(text, kept, start);
            var piece = text.AsSpan(start, end - start);
            if (kept[start] || IsIn(piece, target))
            {
                converted.Append(piece);
            }
            else
            {
                table.Append(piece, converted);
            }

            start = end;
        }

        return converted.ToString();
    }

    // A piece is all to be kept or all to be converted, and ends with its sentence.
    private static int PieceEnd(string text, bool[] kept, int start)
    {
        var end = start + 1;
        while (end < text.Length && kept[end] == kept[start] && !SentenceEnds.Contains(text[end - 1], StringComparison.Ordinal))
        {
            end++;
        }

        return end;
    }

    private static bool IsIn(ReadOnlySpan<char> text, Script target)
    {
        var (simplified, traditional) = (false, false);
        foreach (var character in text)
        {
            simplified |= ScriptCharacters.IsOnlySimplified(character);
            traditional |= ScriptCharacters.IsOnlyTraditional(character);
        }

        return target == Script.Traditional ? traditional && !simplified : simplified && !traditional;
    }
}
