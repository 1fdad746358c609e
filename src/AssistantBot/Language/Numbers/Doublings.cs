namespace AssistantBot.Language.Numbers;

/// <summary>Reads 翻番, 翻一番, 翻两番 and 翻倍 as what they add: to double is to grow by one time.</summary>
internal static class Doublings
{
    private const int MostDoublings = 10;

    public static Quantity? At(string folded, int index)
    {
        if (folded[index] != '翻')
        {
            return null;
        }

        var at = index + 1 < folded.Length && folded[index + 1] == '了' ? index + 2 : index + 1;
        var numeral = Numerals.At(folded, at);
        var end = numeral?.End ?? at;
        var isDoubling = end < folded.Length && (folded[end] == '番' || (folded[end] == '倍' && numeral is null));
        var times = numeral?.Low ?? 1;
        if (!isDoubling || times is < 1 or > MostDoublings || !decimal.IsInteger(times))
        {
            return null;
        }

        var span = new TextSpan(index, end + 1);
        var bound = BoundWords.Around(folded, span, null, NumeralShape.Large, Bound.Exact, isVague: false);
        return new Quantity(span, (1 << (int)times) - 1, null, "倍", bound, QuantityKind.Multiple);
    }
}
