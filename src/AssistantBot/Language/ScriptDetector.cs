using AssistantBot.Language.Scripts;

namespace AssistantBot.Language;

/// <summary>Tells the script of a short text by the characters that only one script has.</summary>
internal static class ScriptDetector
{
    public static Script Detect(string text)
    {
        var (han, letters, traditional, simplified) = (0, 0, 0, 0);
        foreach (var character in text)
        {
            letters += char.IsAsciiLetter(character) ? 1 : 0;
            if (!Han.IsHan(character))
            {
                continue;
            }

            han++;
            traditional += ScriptCharacters.IsOnlyTraditional(character) ? 1 : 0;
            simplified += ScriptCharacters.IsOnlySimplified(character) ? 1 : 0;
        }

        // An English question may hold a Chinese name, and a Chinese one “GDP”.
        if (letters > 3 * han)
        {
            return Script.Latin;
        }

        // A tie is a text with a name of the other script in it; who types Traditional characters at all reads them.
        return traditional > 0 && traditional >= simplified ? Script.Traditional : Script.Simplified;
    }
}
