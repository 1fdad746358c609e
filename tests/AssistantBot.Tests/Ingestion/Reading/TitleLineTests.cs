using AssistantBot.Ingestion.Reading;

namespace AssistantBot.Tests.Ingestion.Reading;

public sealed class TitleLineTests
{
    [Theory]
    [InlineData("会议通知\n正文。", ".txt", "会议通知")]
    [InlineData("\n  会议通知 \r\n正文。", ".txt", "会议通知")]
    [InlineData("# 会议通知。\n正文。", ".md", "会议通知。")]
    public void A_heading_or_a_short_first_line_is_the_title(string text, string extension, string title) =>
        Assert.Equal(title, TitleLine.Find(text, extension));

    [Theory]
    [InlineData("今天召开会议。\n正文。")]
    [InlineData("各位同志：\n正文。")]
    [InlineData("只有一行")]
    [InlineData("只有一行\n \n")]
    [InlineData("题\n正文。")]
    public void A_sentence_or_a_line_alone_is_none(string text) =>
        Assert.Null(TitleLine.Find(text, ".txt"));

    [Fact]
    public void A_long_first_line_is_none() =>
        Assert.Null(TitleLine.Find(new string('长', 61) + "\n正文。", ".txt"));
}
