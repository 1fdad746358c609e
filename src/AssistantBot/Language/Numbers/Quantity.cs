namespace AssistantBot.Language.Numbers;

/// <summary>A number that a text gives, with what it counts.</summary>
/// <param name="Span">The number with its unit, and 第 or a sign before it, but not the words that bound it (超过, 以上).</param>
/// <param name="Value">In the unit; the lower end of a range.</param>
/// <param name="Upper">The upper end of a range; null where there is one number.</param>
/// <param name="Unit">One spelling for each unit (元, 公里, 人, %); empty where none is written.</param>
internal sealed record Quantity(TextSpan Span, decimal Value, decimal? Upper, string Unit, Bound Bound, QuantityKind Kind);
