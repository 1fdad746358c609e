namespace AssistantBot.Language.Places;

/// <summary>Finds places in Latin letters (Zhaoqing, Inner Mongolia), for questions in English.</summary>
internal static class LatinPlaces
{
    private static readonly Dictionary<string, Place> ByName = PlaceTable.LatinNames()
        .ToDictionary(pair => CharacterFolding.Fold(pair.Name), pair => Gazetteer.Find(pair.Code)!, StringComparer.Ordinal);

    private static readonly int MostWords = ByName.Keys.Max(name => name.Count(character => character == ' ') + 1);

    /// <summary>The places named as whole words, the longest names first; the spans do not overlap.</summary>
    public static IEnumerable<PlaceMention> In(string text)
    {
        var folded = CharacterFolding.Fold(text);
        var words = Words(folded).ToList();
        for (var first = 0; first < words.Count;)
        {
            var count = Math.Min(MostWords, words.Count - first);
            Place? place = null;
            while (count > 0 && !ByName.TryGetValue(folded[words[first].Start..words[first + count - 1].End], out place))
            {
                count--;
            }

            if (place is not null)
            {
                yield return new PlaceMention(new TextSpan(words[first].Start, words[first + count - 1].End), [place]);
            }

            first += Math.Max(count, 1);
        }
    }

    private static IEnumerable<TextSpan> Words(string folded)
    {
        var start = -1;
        for (var i = 0; i <= folded.Length; i++)
        {
            var isLetter = i < folded.Length && char.IsAsciiLetter(folded[i]);
            if (isLetter && start < 0)
            {
                start = i;
            }
            else if (!isLetter && start >= 0)
            {
                yield return new TextSpan(start, i);
                start = -1;
            }
        }
    }
}
