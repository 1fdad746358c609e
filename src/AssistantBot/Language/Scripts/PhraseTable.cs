using System.Text;

namespace AssistantBot.Language.Scripts;

/// <summary>Replaces phrases and characters, at each place the longest that the table has.</summary>
internal sealed class PhraseTable
{
    private const int LongestPhrase = 15;

    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _replacements;

    // For each first character, the lengths of the phrases that begin with it, a bit each.
    private readonly ushort[] _lengths = new ushort[char.MaxValue + 1];

    /// <param name="phrases">Lines of phrase, tab and replacement; without a replacement it is that of its characters.</param>
    public PhraseTable(Dictionary<string, string> characters, IEnumerable<string> phrases)
    {
        var replacements = new Dictionary<string, string>(characters);
        foreach (var line in phrases.Where(line => !line.StartsWith('#')))
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            var phrase = tab < 0 ? line : line[..tab];
            replacements[phrase] = tab < 0 ? OneByOne(phrase, characters) : line[(tab + 1)..];
        }

        foreach (var phrase in replacements.Keys.Where(phrase => phrase.Length <= LongestPhrase))
        {
            _lengths[phrase[0]] |= (ushort)(1 << phrase.Length);
        }

        _replacements = replacements.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public void Append(ReadOnlySpan<char> text, StringBuilder converted)
    {
        var index = 0;
        while (index < text.Length)
        {
            var length = LengthAt(text[index..], out var replacement);
            if (length == 0)
            {
                converted.Append(text[index++]);
            }
            else
            {
                converted.Append(replacement);
                index += length;
            }
        }
    }

    private int LengthAt(ReadOnlySpan<char> text, out string? replacement)
    {
        var lengths = _lengths[text[0]];
        for (var length = Math.Min(LongestPhrase, text.Length); length > 0; length--)
        {
            if ((lengths & (1 << length)) != 0 && _replacements.TryGetValue(text[..length], out replacement))
            {
                return length;
            }
        }

        replacement = null;
        return 0;
    }

    private static string OneByOne(string phrase, Dictionary<string, string> characters)
    {
        var replaced = new StringBuilder(phrase.Length);
        foreach (var rune in phrase.EnumerateRunes())
        {
            var character = rune.ToString();
            replaced.Append(characters.GetValueOrDefault(character, character));
        }

        return replaced.ToString();
    }
}
