namespace AssistantBot.Language.Numbers;

/// <summary>A number as written, without its unit.</summary>
/// <param name="High">Above <paramref name="Low"/> for 数十 (20 to 90), 十几 and 七八.</param>
/// <param name="Scale">What a number before it in a range shares: 10⁸ in 3至5亿.</param>
/// <param name="Bound">What 余, 多, 来, 几 and 数 within the number say.</param>
internal readonly record struct Numeral(
    int Start, int End, decimal Low, decimal High, decimal Scale, Bound Bound, NumeralShape Shape)
{
    public bool IsVague => High > Low;

    /// <summary>The numeral multiplied; null if that is more than a decimal holds.</summary>
    public Numeral? Times(decimal factor) =>
        factor <= 1 || High <= decimal.MaxValue / factor ? this with { Low = Low * factor, High = High * factor } : null;
}
