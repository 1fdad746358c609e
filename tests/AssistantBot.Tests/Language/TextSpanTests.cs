using AssistantBot.Language;

namespace AssistantBot.Tests.Language;

public sealed class TextSpanTests
{
    [Theory]
    [InlineData(" 甲乙\n", 0, 4, 1, 3)]
    [InlineData("甲", 0, 1, 0, 1)]
    [InlineData("\u3000\t", 0, 2, 2, 2)]
    public void Trimming_takes_the_blanks_off_both_ends(string text, int start, int end, int trimmedStart, int trimmedEnd) =>
        Assert.Equal(new TextSpan(trimmedStart, trimmedEnd), new TextSpan(start, end).Trim(text));

    [Fact]
    public void Touching_is_not_overlapping_and_a_span_contains_itself()
    {
        var span = new TextSpan(2, 5);

        Assert.False(span.Overlaps(new TextSpan(5, 7)));
        Assert.True(span.Overlaps(new TextSpan(4, 7)));
        Assert.True(span.Contains(span));
        Assert.False(span.Contains(new TextSpan(1, 5)));
        Assert.False(span.Contains(new TextSpan(2, 6)));
        Assert.True(new TextSpan(3, 3).IsEmpty);
        Assert.Equal("cde", span.Of("abcdefg"));
    }
}
