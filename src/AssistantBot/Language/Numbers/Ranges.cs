namespace AssistantBot.Language.Numbers;

/// <summary>Joins two measures with 至, 到 or a dash between them into one range: 3至5亿元, 3.5亿元至5亿元, 10%～15%.</summary>
internal static class Ranges
{
    private const string Separators = "至到-—–~−";

    // 由3%到5% tells of a change, with two numbers.
    private const string Changes = "由从自";

    /// <summary>The measure from the first to the second; null if no second belongs to it.</summary>
    public static (Measure Second, decimal Low)? From(string folded, Measure first)
    {
        if (first.Number.IsVague || !IsSeparator(folded, first))
        {
            return null;
        }

        if (Numerals.At(folded, first.End + 1) is not { IsVague: false } numeral || Measures.Of(folded, numeral) is not { } second)
        {
            return null;
        }

        var isOneUnit = first.Unit is null || first.UnitName == second.UnitName;
        var low = first.Unit is null ? Shared(first.Number.Low, second) : first.Number.Low;
        return isOneUnit && low < second.Number.Low ? (second, low) : null;
    }

    private static bool IsSeparator(string folded, Measure first)
    {
        if (first.End >= folded.Length || !Separators.Contains(folded[first.End], StringComparison.Ordinal))
        {
            return false;
        }

        var isChange = folded[first.End] == '到' && first.Start > 0 && Changes.Contains(folded[first.Start - 1], StringComparison.Ordinal);
        return !isChange;
    }

    // The scale and unit of the second belong to the first as well (3至5亿元) where that leaves it the smaller (8000至1万元).
    private static decimal Shared(decimal low, Measure second)
    {
        var factor = second.Unit?.Factor ?? 1;
        var scaled = low < second.Number.Low ? low * factor * second.Number.Scale : low;
        return scaled < second.Number.Low ? scaled : low * factor;
    }
}
