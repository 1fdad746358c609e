using System.Diagnostics;
using System.Globalization;
using AssistantBot.Language.Numbers;
using CsCheck;

namespace AssistantBot.Tests.Language.Numbers;

public sealed class QuantitiesTests
{
    public static TheoryData<string, string, string> Cases { get; } = CorpusTables.ThreeFields("numbers.tsv");

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_numbers_of_a_text_are_read_with_unit_bound_and_kind(string text, string expected, string note) =>
        Assert.True(Show(text) == expected, $"{note}: {text}\nexpected {expected}\nfound    {Show(text)}");

    [Fact]
    public void There_are_cases_enough() => Assert.InRange(Cases.Count, 170, 1000);

    [Fact]
    public void No_text_is_too_strange_and_spans_lie_in_it_in_order() =>
        Gen.OneOf(Gen.String, NumberLike).Sample(text =>
        {
            var end = 0;
            foreach (var quantity in Quantities.In(text))
            {
                Assert.True(quantity.Span.Start >= end && !quantity.Span.IsEmpty && quantity.Span.End <= text.Length);
                Assert.True(quantity.Upper is null || Math.Abs(quantity.Upper.Value) > Math.Abs(quantity.Value));
                end = quantity.Span.End;
            }
        });

    [Fact]
    public void Comparing_never_fails() =>
        Gen.Select(NumberLike, NumberLike).Sample((claim, evidence) =>
            Assert.All(QuantityComparison.Unsupported(claim, evidence), quantity => Assert.False(quantity.Span.IsEmpty)));

    [Fact]
    public void A_text_bears_out_its_own_numbers() =>
        NumberLike.Sample(text => Assert.Empty(QuantityComparison.Unsupported(text, text)));

    [Fact]
    public void A_number_is_read_back_from_each_way_of_writing_it() =>
        Gen.Long[1, 9_999_999_999_999].Sample(value =>
        {
            string[] written = [$"{value}", $"{value:N0}", $"{value:N0}".Replace(',', ' '), ChineseNumber.InWords(value), ChineseNumber.Mixed(value)];
            Assert.All(written, number => Assert.Equal((value, "元"), ValueOf($"投资{number}元。")));
        });

    [Fact]
    public void A_decimal_is_read_back_with_each_scale() =>
        Gen.Select(Gen.Int[1, 99_999], Gen.Int[0, 3].Select(i => new[] { "", "万", "亿", "万亿" }[i])).Sample((cents, scale) =>
        {
            var value = cents / 100m;
            var factor = scale switch { "万" => 10_000m, "亿" => 100_000_000m, "万亿" => 1_000_000_000_000m, _ => 1m };
            Assert.Equal((value * factor, "元"), ValueOf($"投资{value.ToString(CultureInfo.InvariantCulture)}{scale}元"));
        });

    // A quadratic reading of these takes minutes.
    [Theory]
    [InlineData("一", 1_000_000)]
    [InlineData("9", 1_000_000)]
    [InlineData("9,", 100_000)]
    [InlineData("999,", 100_000)]
    [InlineData("百", 100_000)]
    [InlineData("万亿", 100_000)]
    [InlineData("一点", 100_000)]
    [InlineData("1.", 100_000)]
    [InlineData("1年", 100_000)]
    [InlineData("a1", 100_000)]
    [InlineData("a", 100_000)]
    [InlineData("三至", 100_000)]
    [InlineData("超过", 100_000)]
    public void A_long_text_of_one_piece_is_read_in_little_time(string piece, int times)
    {
        var text = string.Concat(Enumerable.Repeat(piece, times));
        var watch = Stopwatch.StartNew();

        Assert.All(Quantities.In(text), quantity => Assert.False(quantity.Span.IsEmpty));
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 30);
    }

    [Theory]
    [InlineData("999999999999999999万亿元")]
    [InlineData("999999999999999999千万亿元")]
    [InlineData("999999999999999999万亿GW")]
    public void A_number_larger_than_a_decimal_holds_is_none_and_no_error(string text) => Assert.Empty(Quantities.In(text));

    private static Gen<string> NumberLike { get; } =
        Gen.Char["零〇一二三五九十百千万亿兆两几数余多来半点分之成倍番翻年月日时元个家人级届第超过约近上以下内左右至到-—%.,/: 0123456789gmw号（〔〕。\n"]
            .Array[0, 30].Select(characters => new string(characters));

    private static (decimal Value, string Unit) ValueOf(string text)
    {
        var quantity = Assert.Single(Quantities.In(text));
        return (quantity.Value, quantity.Unit);
    }

    /// <summary>As the head of the table says.</summary>
    internal static string Show(string text)
    {
        var shown = Quantities.In(text).Select(quantity => $"{quantity.Span.Of(text)}={Show(quantity)}").ToList();
        return shown.Count == 0 ? "-" : string.Join("; ", shown);
    }

    private static string Show(Quantity quantity)
    {
        if (quantity.Kind is QuantityKind.Date or QuantityKind.Identifier)
        {
            return quantity.Kind.ToString();
        }

        var upper = quantity.Upper is { } value ? ".." + Show(value) : "";
        var kind = quantity.Kind == QuantityKind.Amount ? "" : quantity.Kind.ToString();
        string[] parts = [$"{Sign(quantity.Bound)}{Show(quantity.Value)}{upper}", quantity.Unit, kind];
        return string.Join(' ', parts.Where(part => part.Length > 0));
    }

    private static string Show(decimal value) => Math.Round(value, 6).ToString("0.######", CultureInfo.InvariantCulture);

    private static string Sign(Bound bound) => bound switch
    {
        Bound.About => "~",
        Bound.AtLeast => "≥",
        Bound.MoreThan => ">",
        Bound.AtMost => "≤",
        Bound.LessThan => "<",
        _ => "",
    };

}
