namespace AssistantBot.Language.Numbers;

/// <summary>Reads the quantity that begins at a place in folded text, and judges whether it is one.</summary>
internal static class QuantityReader
{
    // What a scale without a digit counts in news: 万亩, 千户, 百家; 百年 and 万州 are other words.
    private static readonly HashSet<string> CountedInScales =
        ["亩", "公顷", "吨", "公里", "平方米", "户", "家", "人", "头", "只", "株", "项", "个", "名", "强", "人次", "村", "企"];

    public static bool CanStart(char character) => character is '翻' or '半' || Numerals.CanStart(character);

    public static Quantity? At(string folded, int index)
    {
        if ((Doublings.At(folded, index) ?? Halves.At(folded, index)) is { } word)
        {
            return word;
        }

        if (Numerals.At(folded, index) is not { } numeral || IsCutOff(folded, numeral))
        {
            return null;
        }

        return Fractions.At(folded, numeral) ?? (Measures.Of(folded, numeral) is { } measure ? Counted(folded, Ordered(measure)) : null);
    }

    /// <summary>Where to read on when no quantity stands at an index: behind its numeral characters.</summary>
    public static int NextAfter(string folded, int index) =>
        folded[index] is '翻' or '半' or '几' or '数' ? index + 1 : Numerals.RunEnd(folded, index);

    // 十三五 and 一九四九 are no numbers of this kind; neither is 5g or the 1 of a first point.
    private static bool IsCutOff(string folded, Numeral numeral)
    {
        if (numeral.Shape == NumeralShape.Arabic && PointNumbers.IsOne(folded, numeral))
        {
            return true;
        }

        // The path of an address: .cn/829/82921.
        if (numeral is { Shape: NumeralShape.Arabic, Start: > 1 } && folded[numeral.Start - 1] == '/' && char.IsAsciiLetterOrDigit(folded[numeral.Start - 2]))
        {
            return true;
        }

        var isLast = numeral.End >= folded.Length;
        return numeral.Shape == NumeralShape.Arabic
            ? !isLast && char.IsAsciiLetter(folded[numeral.End]) && Units.At(folded, numeral.End) is null
            : !isLast && Numerals.IsChinese(folded[numeral.End]) && !Numerals.BelongsToUnit(folded, numeral.End);
    }

    // 千亿级 is an order of size; 三级 is a rank.
    private static Measure Ordered(Measure measure) =>
        measure is { UnitName: "级" } && (measure.Number.Scale > 1 || measure.Number.Shape >= NumeralShape.Large)
            ? new Measure(measure.Number, null, "", Bound.About, measure.Number.End)
            : measure;

    private static Quantity? Counted(string folded, Measure measure)
    {
        if (Ordinals.IsOne(folded, measure))
        {
            var start = Ordinals.IsMarked(folded, measure.Start) ? measure.Start - 1 : measure.Start;
            return new Quantity(new TextSpan(start, measure.End), measure.Number.Low, null, measure.UnitName, Bound.Exact, QuantityKind.Ordinal);
        }

        var (last, low, high) = (measure, measure.Number.Low, measure.Number.High);
        if (Ranges.From(folded, measure) is var (second, lower))
        {
            (last, low, high) = (second, lower, second.Number.High);
        }

        var (unit, from) = Currencies.Before(folded, measure.Start, last.UnitName);
        var span = new TextSpan(from, last.End);
        var bound = BoundWords.Around(folded, span, last.Unit, measure.Number.Shape, last.Bound, measure.Number.IsVague);
        if (!IsQuantity(folded, measure, last, bound))
        {
            return null;
        }

        var (sign, signed) = Signs.Before(folded, span, last.Unit);
        return new Quantity(signed, low * sign, high > low ? high * sign : null, unit, bound, KindOf(folded, last));
    }

    private static bool IsQuantity(string folded, Measure measure, Measure last, Bound bound) => measure.Number.Shape switch
    {
        NumeralShape.Arabic or NumeralShape.Large => true,
        NumeralShape.Digit => last.Unit is { Role: not UnitRole.Digits } || IsDigitsUnit(folded, last),
        NumeralShape.Tens => IsTens(folded, measure.Number, last.Unit, bound),
        NumeralShape.Bare => (last.Unit is not null && bound != Bound.Exact) || CountedInScales.Contains(last.UnitName)
            || (bound is Bound.About or Bound.AtLeast or Bound.MoreThan && measure.Start > 0),
        _ => last.Unit is not null || bound != Bound.Exact || folded[measure.Start] != '千' || folded[measure.Start + 1] != '万',
    };

    // 十分 is a word, 十四五 a plan; 十四五岁 and 约十五 are numbers.
    private static bool IsTens(string folded, Numeral number, Unit? unit, Bound bound) => unit is null
        ? bound != Bound.Exact && (!number.IsVague || folded[number.End - 1] == '几')
        : number.End - number.Start > 1 || unit.Name is not ("分" or "点" or "度" or "面");

    // 五大产业, 三县, 两地 and 三点意见 count; 一点 and 一面 do not.
    private static bool IsDigitsUnit(string folded, Measure measure) =>
        measure is { UnitName: "大" or "地" or "点" or "县" or "区" or "市" or "省" or "国" or "镇" or "乡" or "村" }
        && folded[measure.Start] != '一';

    private static QuantityKind KindOf(string folded, Measure measure) => measure.Unit?.Role switch
    {
        UnitRole.Percent => QuantityKind.Percentage,
        UnitRole.Points => QuantityKind.PercentagePoints,
        UnitRole.Tenths => QuantityKind.Share,
        UnitRole.Multiple => QuantityKind.Multiple,
        UnitRole.Counter when folded[measure.Start] == '一' && measure.Number is { Low: 1, High: 1, Shape: NumeralShape.Digit } => QuantityKind.Indefinite,
        _ => QuantityKind.Amount,
    };
}
