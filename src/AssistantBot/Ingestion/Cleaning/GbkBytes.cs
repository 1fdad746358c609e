using System.Text;
using AssistantBot.Language;

namespace AssistantBot.Ingestion.Cleaning;

/// <summary>The two bytes of a character in GBK (code page 936), and what two bytes say about a character.</summary>
internal static class GbkBytes
{
    /// <summary>The first byte of full-width letters and marks.</summary>
    public const byte FullWidthLead = 0xA3;

    private const string FullWidth = "！（），：；？";

    private static readonly Encoding Gbk = CodePagesEncodingProvider.Instance.GetEncoding(936)!;
    private static readonly Dictionary<char, (byte Lead, byte Trail)> Bytes = [];
    private static readonly Dictionary<(byte Lead, byte Trail), char> Characters = ReadAll();

    /// <summary>Null for what GBK lacks or has as one byte.</summary>
    public static (byte Lead, byte Trail)? Of(char character) => Bytes.TryGetValue(character, out var bytes) ? bytes : null;

    /// <summary>Null for two bytes that are no character.</summary>
    public static char? Character(byte lead, byte trail) =>
        Characters.TryGetValue((lead, trail), out var character) ? character : null;

    /// <summary>The byte of a character that has only one, if it can be the second of another character; else null.</summary>
    public static byte? SingleTrail(char character) => character switch
    {
        >= '@' and <= '~' => (byte)character,
        '€' => 0x80,
        _ => null,
    };

    /// <summary>Whether a second byte can, as a byte of ASCII, be a character of its own.</summary>
    public static bool IsAscii(byte trail) => trail < 0x80;

    /// <summary>Whether a character, in either script, is one of the 3,755 of GB 2312 level 1, or is common punctuation.</summary>
    public static bool IsCommon(char character)
    {
        var folded = Of(CharacterFolding.Fold(character));
        return folded is ( >= 0xB0 and < 0xD7, >= 0xA1) or (0xD7, >= 0xA1 and <= 0xF9)
            || Of(character) is (0xA1, >= 0xA2 and <= 0xBF) || FullWidth.Contains(character, StringComparison.Ordinal);
    }

    private static Dictionary<(byte Lead, byte Trail), char> ReadAll()
    {
        var characters = new Dictionary<(byte Lead, byte Trail), char>();
        for (var lead = 0x81; lead <= 0xFE; lead++)
        {
            for (var trail = 0x40; trail <= 0xFE; trail++)
            {
                var decoded = Gbk.GetString([(byte)lead, (byte)trail]);
                if (decoded is [> '\u007F' and not '\uFFFD'])
                {
                    characters.Add(((byte)lead, (byte)trail), decoded[0]);
                    Bytes.TryAdd(decoded[0], ((byte)lead, (byte)trail));
                }
            }
        }

        return characters;
    }
}
