using System.Globalization;

namespace AssistantBot.Language.Numbers;

/// <summary>Reads numbers in digits with the Chinese scales behind them: 12,345, 8 000, 3.5亿, 20余万, 3亿5000万.</summary>
internal static class ArabicNumerals
{
    // Longer runs of digits are identifiers.
    private const int MostCharacters = 24;

    private const decimal TenThousand = 10_000;
    private const decimal HundredMillion = 100_000_000;
    private const decimal MillionMillion = 1_000_000_000_000;

    public static Numeral? At(string folded, int index)
    {
        var sum = Part(folded, index);

        // 3亿5000万20, but not 3亿5亿: what follows is of a smaller scale, so there are few parts.
        while (sum is { Scale: >= TenThousand, Bound: Bound.Exact } whole
            && whole.End < folded.Length && char.IsAsciiDigit(folded[whole.End])
            && Part(folded, whole.End) is { } next && next.High < whole.Scale)
        {
            sum = next with { Start = index, Low = whole.Low + next.Low, High = whole.High + next.High };
        }

        return sum;
    }

    private static Numeral? Part(string folded, int index)
    {
        var end = DigitsEnd(folded, index);
        if (end - index > MostCharacters)
        {
            return null;
        }

        var digits = string.Concat(folded[index..end].Where(character => char.IsAsciiDigit(character) || character == '.'));
        var value = decimal.Parse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        var (scale, bound, after) = ScaleAt(folded, end);
        return new Numeral(index, after, value, value, scale, bound, NumeralShape.Arabic).Times(scale);
    }

    private static int DigitsEnd(string folded, int index)
    {
        var end = RunOfDigits(folded, index);
        while (end - index <= MostCharacters && IsGroup(folded, index, end))
        {
            end += 4;
        }

        return end + 1 < folded.Length && folded[end] == '.' && char.IsAsciiDigit(folded[end + 1])
            ? RunOfDigits(folded, end + 1)
            : end;
    }

    // Three digits after a comma or blank, where one to three stand before the first of them.
    private static bool IsGroup(string folded, int start, int end)
    {
        var separator = end < folded.Length ? folded[end] : '\0';
        if (separator is not (',' or ' ' or '\u00A0' or '\u2009' or '\u202F') || RunOfDigits(folded, end + 1) != end + 4)
        {
            return false;
        }

        var first = RunOfDigits(folded, start);
        return first - start <= 3 && (first == end || folded[first] == separator);
    }

    private static int RunOfDigits(string folded, int index)
    {
        while (index < folded.Length && char.IsAsciiDigit(folded[index]))
        {
            index++;
        }

        return index;
    }

    private static (decimal Scale, Bound Bound, int End) ScaleAt(string folded, int end)
    {
        var start = end + 1 < folded.Length && folded[end] == ' ' && Numerals.Scale(folded[end + 1]) > 0 ? end + 1 : end;
        var (bound, at) = Approximations.At(folded, start);
        var scale = 1m;
        if (at < folded.Length && Numerals.Scale(folded[at]) is > 0 and < TenThousand && !Numerals.BelongsToUnit(folded, at))
        {
            scale = Numerals.Scale(folded[at++]);
        }

        scale *= BigScaleAt(folded, ref at);
        if (scale > 1 && bound == Bound.Exact)
        {
            (bound, at) = Approximations.At(folded, at);
        }

        return (scale, bound, scale > 1 || bound != Bound.Exact ? at : end);
    }

    private static decimal BigScaleAt(string folded, ref int at)
    {
        var here = at < folded.Length ? folded[at] : '\0';
        var next = at + 1 < folded.Length ? folded[at + 1] : '\0';
        switch (here)
        {
            case '万' when next == '亿':
                at += 2;
                return MillionMillion;
            case '万' or '亿':
                at++;
                return here == '万' ? TenThousand : HundredMillion;

            // Of money 兆 is 10¹² (Taiwan); of lines and data it is another unit.
            case '兆' when "元美欧日新人".Contains(next, StringComparison.Ordinal):
                at++;
                return MillionMillion;
            default:
                return 1;
        }
    }
}
