namespace AssistantBot.Language.Numbers;

/// <summary>Compares two numbers of one unit with their bounds.</summary>
internal static class Bounds
{
    private const decimal LargestPlace = 1_000_000_000_000_000_000;

    /// <summary>Whether whoever knows the evidence may make the claim.</summary>
    public static bool Bear(Quantity evidence, Quantity claim)
    {
        if (claim.Upper is not null || evidence.Upper is not null)
        {
            return BearRange(evidence, claim);
        }

        return evidence.Value == claim.Value ? IsNoStronger(claim.Bound, evidence.Bound) : IsRounded(evidence, claim);
    }

    // 数十家 leaves open what the number is; 3至5亿元 says that it is a range.
    private static bool BearRange(Quantity evidence, Quantity claim)
    {
        if (evidence.Value == claim.Value && evidence.Upper == claim.Upper)
        {
            return IsNoStronger(claim.Bound, evidence.Bound);
        }

        return claim is { Bound: Bound.About, Upper: { } upper }
            && evidence is { Upper: null, Bound: Bound.Exact }
            && claim.Value <= evidence.Value && evidence.Value <= upper;
    }

    private static bool IsNoStronger(Bound claim, Bound evidence) => claim switch
    {
        _ when claim == evidence => true,
        Bound.About => evidence == Bound.Exact,
        Bound.AtLeast => evidence is Bound.Exact or Bound.MoreThan,
        Bound.AtMost => evidence is Bound.Exact or Bound.LessThan,
        _ => false,
    };

    private static bool IsRounded(Quantity evidence, Quantity claim)
    {
        var place = LastPlace(claim.Value);
        var above = evidence.Value - claim.Value;
        return claim.Bound switch
        {
            Bound.MoreThan or Bound.AtLeast => evidence.Bound is Bound.Exact or Bound.AtLeast or Bound.MoreThan && above > 0 && above < place,
            Bound.LessThan or Bound.AtMost => evidence.Bound is Bound.Exact or Bound.AtMost or Bound.LessThan && above < 0 && -above < place,
            Bound.About => evidence.Bound is Bound.Exact && Math.Abs(above) <= place / 2,
            _ => false,
        };
    }

    // What one more in the last digit that is not nought is: 100 of 500, 0.1 of 3.5.
    private static decimal LastPlace(decimal value)
    {
        if (value == 0)
        {
            return 0;
        }

        var place = 1m;
        while (place < LargestPlace && value % (place * 10) == 0)
        {
            place *= 10;
        }

        while (value % place != 0)
        {
            place /= 10;
        }

        return place;
    }
}
