namespace AssistantBot.Language;

/// <summary>Points that a text numbers: 一要…二要…, (一)…(二)…, 1.…2.….</summary>
/// <param name="Items">From each number to the next; the last ends with its line.</param>
internal sealed record Enumeration(IReadOnlyList<TextSpan> Items)
{
    public TextSpan Span => new(Items[0].Start, Items[^1].End);
}
