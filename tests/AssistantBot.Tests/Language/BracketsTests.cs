using AssistantBot.Language;

namespace AssistantBot.Tests.Language;

public sealed class BracketsTests
{
    [Theory]
    [InlineData("“甲”乙", 2)]
    [InlineData("“甲“乙”丙”", 6)]
    [InlineData("（甲）", 2)]
    [InlineData("\"a\"b\"", 2)]
    [InlineData("“甲", -1)]
    [InlineData("“甲\n乙”", -1)]
    [InlineData("甲”", -1)]
    [InlineData("“甲」", -1)]
    public void The_closer_is_that_of_the_same_pair_in_the_same_line(string text, int closer) =>
        Assert.Equal(closer, Brackets.MatchingCloser(text, 0, text.Length));

    [Fact]
    public void A_closer_beyond_the_end_or_too_far_away_is_none()
    {
        Assert.Equal(-1, Brackets.MatchingCloser("“甲乙”", 0, 3));
        Assert.Equal(-1, Brackets.MatchingCloser("“" + new string('甲', 200) + "”", 0, 202));
    }
}
