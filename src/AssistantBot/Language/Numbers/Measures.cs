namespace AssistantBot.Language.Numbers;

/// <summary>Reads the unit behind a numeral: 500户, 两个多月, 一年半, 3000元/吨.</summary>
internal static class Measures
{
    // 三年多次 and 一年半载 are other words.
    private const string NotAfterMore = "元种样次项个地部年的边方面维层级少数重";
    private const string NotAfterHalf = "载夜径导岛数";

    /// <summary>The numeral with its unit, if it has one; null if the value is more than a decimal holds.</summary>
    public static Measure? Of(string folded, Numeral numeral)
    {
        var at = numeral.End;
        if (at + 1 < folded.Length && folded[at] == ' ' && char.IsAsciiDigit(folded[numeral.Start]))
        {
            at++;
        }

        if (Split(folded, at) is var (within, splitEnd, insert))
        {
            return insert == '半'
                ? new Measure(PlusHalf(numeral), within, within.Name, numeral.Bound, splitEnd)
                : new Measure(numeral, within, within.Name, Bound.MoreThan, splitEnd);
        }

        return Units.At(folded, at) is { } unit
            ? WithUnit(folded, numeral, unit, at + unit.Spelling.Length)
            : new Measure(numeral, null, "", numeral.Bound, numeral.End);
    }

    // 个半月, 个多小时, 个余月: a unit with a word inside.
    private static (Unit Unit, int End, char Insert)? Split(string folded, int at)
    {
        if (at + 2 >= folded.Length || folded[at] != '个' || folded[at + 1] is not ('半' or '多' or '余'))
        {
            return null;
        }

        var rest = folded.AsSpan(at + 2, Math.Min(3, folded.Length - at - 2));
        var unit = Units.At(string.Concat("个", rest), 0);
        return unit is { Role: UnitRole.Time } ? (unit, at + 1 + unit.Spelling.Length, folded[at + 1]) : null;
    }

    private static Measure? WithUnit(string folded, Numeral numeral, Unit unit, int end)
    {
        var (number, bound) = (numeral.Times(unit.Factor), numeral.Bound);
        if (number is not { } value)
        {
            return null;
        }

        var next = end + 1 < folded.Length ? folded[end + 1] : '\0';
        var isContinuous = unit.Role is UnitRole.Measure or UnitRole.Time or UnitRole.Multiple;
        if (isContinuous && end < folded.Length && folded[end] == '半' && !NotAfterHalf.Contains(next, StringComparison.Ordinal))
        {
            return new Measure(PlusHalf(value), unit, unit.Name, bound, end + 1);
        }

        if (isContinuous && end < folded.Length && folded[end] == '多' && !NotAfterMore.Contains(next, StringComparison.Ordinal))
        {
            return new Measure(value, unit, unit.Name, Bound.MoreThan, end + 1);
        }

        if (unit.Role == UnitRole.Tenths && Numerals.At(folded, end) is { Shape: NumeralShape.Digit, IsVague: false } hundredths)
        {
            value = value with { Low = value.Low + hundredths.Low, High = value.High + hundredths.Low };
            return new Measure(value, unit, unit.Name, bound, hundredths.End);
        }

        return Per(folded, end) is { } per
            ? new Measure(value, unit, $"{unit.Name}/{per.Name}", bound, end + 1 + per.Spelling.Length)
            : new Measure(value, unit, unit.Name, bound, end);
    }

    private static Unit? Per(string folded, int end) => end < folded.Length && folded[end] == '/' ? Units.At(folded, end + 1) : null;

    private static Numeral PlusHalf(Numeral numeral) => numeral with { Low = numeral.Low + 0.5m, High = numeral.High + 0.5m };
}
