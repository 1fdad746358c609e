namespace AssistantBot.Language;

/// <summary>Tells the script of a short text by the characters that only one script has.</summary>
internal static class ScriptDetector
{
    private static readonly HashSet<char> Simplified = FindSimplified();

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
            traditional += CharacterFolding.Fold(character) != character ? 1 : 0;
            simplified += Simplified.Contains(character) ? 1 : 0;
        }

        // An English question may hold a Chinese name, and a Chinese one “GDP”.
        if (letters > 3 * han)
        {
            return Script.Latin;
        }

        // 后, 里 and 面 count as Simplified though Traditional text has them too, hence the tie goes to Traditional.
        return traditional > 0 && traditional >= simplified ? Script.Traditional : Script.Simplified;
    }

    private static HashSet<char> FindSimplified()
    {
        var simplified = new HashSet<char>();
        for (var i = 0; i <= char.MaxValue; i++)
        {
            var folded = CharacterFolding.Fold((char)i);
            if (folded != i && Han.IsHan((char)i))
            {
                simplified.Add(folded);
            }
        }

        return simplified;
    }
}
