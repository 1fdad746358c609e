namespace AssistantBot.Language.Numbers;

/// <summary>Reads parts of a whole: 百分之八点六, 百分之三到五, 三分之一, 万分之三, 1/3.</summary>
internal static class Fractions
{
    private const string Of = "分之";
    private const int LargestDenominator = 100;
    private const decimal LargestNumerator = 1_000_000;

    /// <summary>The fraction that begins with a numeral; null if it begins none.</summary>
    public static Quantity? At(string folded, Numeral first)
    {
        if (first.Low <= 0 || first.End + 1 >= folded.Length)
        {
            return null;
        }

        return string.CompareOrdinal(folded, first.End, Of, 0, Of.Length) == 0
            ? InWords(folded, first)
            : folded[first.End] == '/' ? InDigits(folded, first) : null;
    }

    private static Quantity? InWords(string folded, Numeral denominator)
    {
        if (Numerals.At(folded, denominator.End + Of.Length) is not { High: <= LargestNumerator } numerator)
        {
            return null;
        }

        var kind = denominator is { Low: 100, Shape: NumeralShape.Bare } ? QuantityKind.Percentage : QuantityKind.Share;
        var bare = new Measure(numerator, null, "", numerator.Bound, numerator.End);
        decimal? upper = numerator.IsVague ? numerator.High : null;
        var (low, end) = (numerator.Low, numerator.End);
        if (Ranges.From(folded, bare) is var (second, lower))
        {
            (low, upper, end) = (lower, second.Number.Low, second.Number.End);
        }

        return Share(folded, new TextSpan(denominator.Start, end), PerCent(low, denominator.Low), upper is { } high ? PerCent(high, denominator.Low) : null, kind, numerator.Bound);
    }

    private static Quantity? InDigits(string folded, Numeral numerator)
    {
        if (Numerals.At(folded, numerator.End + 1) is not { Shape: NumeralShape.Arabic } denominator)
        {
            return null;
        }

        var isFraction = numerator.Low < denominator.Low
            && denominator.Low <= LargestDenominator
            && decimal.IsInteger(numerator.Low) && decimal.IsInteger(denominator.Low)
            && (denominator.End >= folded.Length || folded[denominator.End] != '/')
            && (numerator.Start == 0 || folded[numerator.Start - 1] != '/');
        return isFraction
            ? Share(folded, new TextSpan(numerator.Start, denominator.End), PerCent(numerator.Low, denominator.Low), null, QuantityKind.Share, Bound.Exact)
            : null;
    }

    private static decimal PerCent(decimal numerator, decimal denominator) => numerator * 100 / denominator;

    private static Quantity Share(string folded, TextSpan span, decimal low, decimal? high, QuantityKind kind, Bound inner) =>
        new(span, low, high, "%", BoundWords.Around(folded, span, null, NumeralShape.Large, inner, high is not null && inner == Bound.About), kind);
}
