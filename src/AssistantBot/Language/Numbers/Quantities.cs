namespace AssistantBot.Language.Numbers;

/// <summary>
/// Finds the numbers of a text, in either script and any of the ways that news writes them, with their units and
/// bounds. Words that only hold number characters (统一, 一站式, 五台山) are none.
/// </summary>
internal static class Quantities
{
    /// <summary>In the order of the text, without overlap.</summary>
    public static IReadOnlyList<Quantity> In(string text)
    {
        var folded = CharacterFolding.Fold(text);
        var named = NamedNumbers.In(folded);
        var found = new List<Quantity>();
        var (index, next) = (0, 0);
        while (index < folded.Length)
        {
            while (next < named.Count && named[next].Span.Start < index)
            {
                next++;
            }

            if (next < named.Count && named[next].Span.Start == index)
            {
                found.Add(named[next]);
                index = named[next].Span.End;
                continue;
            }

            index = ReadAt(folded, index, found);
        }

        return found;
    }

    private static int ReadAt(string folded, int index, List<Quantity> found)
    {
        var word = NumberWords.LengthAt(folded, index);
        if (word > 0 || !QuantityReader.CanStart(folded[index]))
        {
            return index + Math.Max(word, 1);
        }

        if (QuantityReader.At(folded, index) is not { } quantity)
        {
            return QuantityReader.NextAfter(folded, index);
        }

        found.Add(quantity);
        return quantity.Span.End;
    }
}
