namespace AssistantBot.Language;

/// <summary>The characters that fold to one: the other direction of <see cref="CharacterFolding"/>.</summary>
internal static class FoldedVariants
{
    private static readonly Dictionary<char, string> Others = Find();

    /// <summary>All spellings of a folded character, itself among them.</summary>
    public static string Of(char folded) => Others.TryGetValue(folded, out var variants) ? variants : folded.ToString();

    private static Dictionary<char, string> Find()
    {
        var others = new Dictionary<char, string>();
        for (var code = 0; code <= char.MaxValue; code++)
        {
            var character = (char)code;
            var folded = CharacterFolding.Fold(character);
            if (folded != character)
            {
                others[folded] = others.GetValueOrDefault(folded, folded.ToString()) + character;
            }
        }

        return others;
    }
}
