using AssistantBot.Language;

namespace AssistantBot.Benchmarks.Rivals;

/// <summary>The usual way to search Chinese without a dictionary: pairs of neighbouring characters, and whole words.</summary>
internal static class Words
{
    public static List<string> Of(string text) => Cut(text, withSingles: false);

    /// <summary>With single characters too, as the program indexes them.</summary>
    public static List<string> All(string text) => Cut(text, withSingles: true);

    private static List<string> Cut(string text, bool withSingles)
    {
        var folded = CharacterFolding.Fold(text);
        var words = new List<string>();
        foreach (var token in Tokens.In(folded))
        {
            if (withSingles || token.Kind != TokenKind.Single)
            {
                words.Add(folded.Substring(token.Start, token.Length));
            }
        }

        return words;
    }
}
