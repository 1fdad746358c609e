using System.Globalization;

namespace AssistantBot.Language.Numbers;

/// <summary>The dates and identifiers of a folded text, in its order and without overlap; a date comes before an identifier.</summary>
internal static class NamedNumbers
{
    public static List<Quantity> In(string folded)
    {
        var dates = WrittenDates.In(folded).Select(span => Of(folded, span, QuantityKind.Date));
        var identifiers = Identifiers.In(folded).Select(span => Of(folded, span, QuantityKind.Identifier));
        var found = new List<Quantity>();
        foreach (var next in dates.Concat(identifiers).OrderBy(named => named.Span.Start).ThenBy(named => named.Kind))
        {
            if (found.Count == 0 || !found[^1].Span.Overlaps(next.Span))
            {
                found.Add(next);
            }
        }

        return found;
    }

    private static Quantity Of(string folded, TextSpan span, QuantityKind kind) =>
        new(span, 0, null, kind == QuantityKind.Identifier ? InDigits(span.Of(folded)) : span.Of(folded), Bound.Exact, kind);

    // 中央一号文件 and 中央1号文件 are one.
    private static string InDigits(string name) =>
        Numerals.At(name, 0) is { IsVague: false } numeral && numeral.End == name.Length - 1
            ? string.Create(CultureInfo.InvariantCulture, $"{numeral.Low:0}{name[^1]}")
            : name;
}
