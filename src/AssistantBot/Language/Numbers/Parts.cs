namespace AssistantBot.Language.Numbers;

/// <summary>Puts 七成, 70%, 一半, 0.5 and 一倍 on one scale.</summary>
internal static class Parts
{
    private const decimal LargestMultiple = 1_000_000;

    /// <summary>Whether it is written as a part of a whole, so that a bare 0.5 beside it is one too.</summary>
    public static bool AreWritten(Quantity quantity) =>
        quantity.Kind is QuantityKind.Percentage or QuantityKind.Share or QuantityKind.Multiple;

    /// <summary>The quantity in per cent; null if it is no part of a whole.</summary>
    public static Quantity? Of(Quantity quantity) => quantity switch
    {
        { Kind: QuantityKind.Percentage or QuantityKind.Share } => quantity,
        { Kind: QuantityKind.Multiple, Value: <= LargestMultiple } => Scaled(quantity),
        { Kind: QuantityKind.Amount, Unit: "", Value: > 0 and < 1 } => Scaled(quantity),
        _ => null,
    };

    private static Quantity Scaled(Quantity quantity) => quantity with { Value = quantity.Value * 100, Upper = quantity.Upper * 100 };
}
