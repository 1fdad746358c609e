using System.Buffers;

namespace AssistantBot.Language.Numbers;

/// <summary>Judges whether a cited passage bears out the numbers of a claim.</summary>
/// <remarks>
/// A claim may say less than its evidence, never more. So 约500户 is borne by 500户, and 500户以上 by 500多户, but not
/// the other way round. A claim without a unit says less than the evidence with one; a claim with a unit needs it there,
/// but for 个, which any classifier bears. A bound is also borne by a nearby number (500多户 by 523户): one that begins
/// with the digits that the claim gives, since 超过5户 of 523 is true and yet no report of it.
/// </remarks>
internal static class QuantityComparison
{
    private const int FallDistance = 4;

    private static readonly SearchValues<char> Falls = SearchValues.Create("降减少滑落跌缩亏负低");

    /// <summary>Whether the evidence bears the claim out; the direction of a change (增长, 下降) is not looked at.</summary>
    public static bool Bears(Quantity evidence, Quantity claim)
    {
        if (claim.Kind == QuantityKind.Indefinite)
        {
            return evidence.Kind is QuantityKind.Indefinite or QuantityKind.Amount && BearsUnit(evidence, claim) && evidence.Value == claim.Value;
        }

        if (Parts.Of(evidence) is { } part && Parts.Of(claim) is { } claimed && (Parts.AreWritten(evidence) || Parts.AreWritten(claim)))
        {
            return Bounds.Bear(part, claimed);
        }

        return KindOf(evidence) == KindOf(claim) && BearsUnit(evidence, claim) && Bounds.Bear(evidence, claim);
    }

    /// <summary>
    /// The numbers of the claim that no number of the evidence bears out. Dates are left to those who read them, and 一个
    /// to the words behind it.
    /// </summary>
    public static IReadOnlyList<Quantity> Unsupported(string claim, string evidence)
    {
        var given = Quantities.In(evidence);
        return Quantities.In(claim)
            .Where(claimed => claimed.Kind is not (QuantityKind.Date or QuantityKind.Indefinite))
            .Where(claimed => !given.Any(quantity => Bears(quantity, claimed) || (IsFall(claim, claimed) && Bears(quantity, Negative(claimed)))))
            .ToList();
    }

    private static QuantityKind KindOf(Quantity quantity) =>
        quantity.Kind == QuantityKind.Indefinite ? QuantityKind.Amount : quantity.Kind;

    private static bool BearsUnit(Quantity evidence, Quantity claim) =>
        evidence.Unit == claim.Unit
        || (claim.Unit.Length == 0 && claim.Kind == QuantityKind.Amount)
        || (claim.Unit == "个" && Units.At(evidence.Unit, 0) is { Role: UnitRole.Counter });

    // 下降3.5% is what a table gives as -3.5%.
    private static bool IsFall(string text, Quantity claim)
    {
        var start = Math.Max(0, claim.Span.Start - FallDistance);
        return claim is { Kind: QuantityKind.Percentage, Value: > 0 }
            && CharacterFolding.Fold(text[start..claim.Span.Start]).AsSpan().IndexOfAny(Falls) >= 0;
    }

    private static Quantity Negative(Quantity quantity) => quantity with { Value = -quantity.Value, Upper = -quantity.Upper };
}
