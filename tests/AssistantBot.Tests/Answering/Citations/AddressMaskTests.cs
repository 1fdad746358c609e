using AssistantBot.Answering.Citations;

namespace AssistantBot.Tests.Answering.Citations;

public sealed class AddressMaskTests
{
    [Theory]
    [InlineData("见https://evil.invalid/a?b=c，谢谢", "见〔…〕，谢谢")]
    [InlineData("见HTTP://evil.invalid 处", "见〔…〕 处")]
    [InlineData("www.evil.invalid/路径", "〔…〕路径")]
    [InlineData("群t.me/evil。", "群〔…〕。")]
    [InlineData("ftp://a.invalid mailto:a@b.invalid tg://join?x", "〔…〕 〔…〕 〔…〕")]
    [InlineData("（https://a.invalid）和「https://b.invalid」", "（〔…〕）和「〔…〕」")]
    [InlineData("没有网址，比例1:2", "没有网址，比例1:2")]
    public void Addresses_are_taken_out(string text, string masked) =>
        Assert.Equal(masked, AddressMask.Apply(text, allowed: null));

    [Fact]
    public void The_address_of_the_source_itself_may_stay_but_nothing_that_begins_like_it()
    {
        const string allowed = "https://example.invalid/a";

        Assert.Equal("见https://example.invalid/a。", AddressMask.Apply("见https://example.invalid/a。", allowed));
        Assert.Equal("见〔…〕。", AddressMask.Apply("见https://example.invalid/a/evil。", allowed));
        Assert.Equal("见〔…〕。", AddressMask.Apply("见https://example.invalid/b。", allowed));
    }
}
