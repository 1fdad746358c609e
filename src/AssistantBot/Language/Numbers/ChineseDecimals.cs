namespace AssistantBot.Language.Numbers;

/// <summary>Reads what follows 点 in a Chinese number: 八点六, 三点五亿.</summary>
internal static class ChineseDecimals
{
    // 三点五十分 and 三点一刻 are times.
    private const string PartsOfTime = "十分刻钟半时";

    private const int MostDigits = 8;

    public static Numeral Extend(string folded, Numeral whole)
    {
        var end = DigitsEnd(folded, whole.End + 1);
        var count = end - whole.End - 1;
        var isDecimal = whole.End < folded.Length && folded[whole.End] == '点' && !whole.IsVague && whole.Bound == Bound.Exact
            && count is > 0 and <= MostDigits
            && (end == folded.Length || !PartsOfTime.Contains(folded[end], StringComparison.Ordinal));
        if (!isDecimal)
        {
            return whole;
        }

        var (value, place) = (whole.Low, 1m);
        for (var i = whole.End + 1; i < end; i++)
        {
            place /= 10;
            value += Numerals.Digit(folded[i]) * place;
        }

        var scale = 1m;
        while (end < folded.Length && folded[end] is '万' or '亿' && scale <= 10_000)
        {
            scale *= Numerals.Scale(folded[end++]);
        }

        return new Numeral(whole.Start, end, value * scale, value * scale, scale, Bound.Exact, NumeralShape.Large);
    }

    private static int DigitsEnd(string folded, int index)
    {
        while (index < folded.Length && Numerals.Digit(folded[index]) >= 0 && folded[index] != '两')
        {
            index++;
        }

        return index;
    }
}
