using System.Text;
using AssistantBot.Language;

namespace AssistantBot.Ingestion.Reading;

/// <summary>The 3,755 everyday characters of GB 2312 level 1, in either script, with punctuation and printable ASCII.</summary>
internal static class CommonCharacters
{
    private static readonly HashSet<char> Everyday = FindEveryday();

    /// <summary>How much of a text is made of them, from 0 to 1; wrongly decoded text has few.</summary>
    public static double Share(string text)
    {
        if (text.Length == 0)
        {
            return 0;
        }

        var common = text.Count(character => IsCommon(character));
        return (double)common / text.Length;
    }

    private static bool IsCommon(char character) => character switch
    {
        '\t' or '\n' or '\r' => true,
        >= ' ' and <= '~' => true,
        >= '\u2010' and <= '\u203B' => true,
        >= '\u3000' and <= '\u3011' => true,
        >= '\uFF01' and <= '\uFF5E' => true,
        _ => Everyday.Contains(CharacterFolding.Fold(character)),
    };

    private static HashSet<char> FindEveryday()
    {
        var gb = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;
        var everyday = new HashSet<char>();
        for (byte lead = 0xB0; lead <= 0xD7; lead++)
        {
            for (byte trail = 0xA1; trail <= (lead == 0xD7 ? 0xF9 : 0xFE); trail++)
            {
                everyday.Add(CharacterFolding.Fold(gb.GetString([lead, trail])[0]));
            }
        }

        return everyday;
    }
}
