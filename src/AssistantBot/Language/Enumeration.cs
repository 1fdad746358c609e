namespace AssistantBot.Language;

/// <summary>Points that a text numbers: 一要…二要…, (一)…(二)…, 1.…2.…, 首先…其次….</summary>
/// <param name="Items">
/// From each number to the next; the last ends with its line, or with the point of another enumeration in which it stands.
/// </param>
internal sealed record Enumeration(IReadOnlyList<TextSpan> Items)
{
    public TextSpan Span => new(Items[0].Start, Items[^1].End);

    /// <summary>Those of the enumerations that stand within one point of this one, but not within one another.</summary>
    public IEnumerable<Enumeration> Within(int item, IReadOnlyList<Enumeration> enumerations)
    {
        var inner = enumerations.Where(other => other != this && Items[item].Contains(other.Span)).ToList();
        return inner.Where(one => !inner.Exists(other => other != one && other.Items.Any(point => point.Contains(one.Span))));
    }
}
