using AssistantBot.Language;
using AssistantBot.Tests.Fakes;
using CsCheck;

namespace AssistantBot.Tests.Language;

public sealed class SentencesTests
{
    [Theory]
    [InlineData("今天开会。明天开工！后天呢？", "今天开会。|明天开工！|后天呢？")]
    [InlineData("一要抓项目；二要抓服务。", "一要抓项目；|二要抓服务。")]
    [InlineData("标题\n正文。\n\n  尾巴", "标题|正文。|尾巴")]
    [InlineData("等等……后来。", "等等……|后来。")]
    [InlineData("真的吗？！是的。", "真的吗？！|是的。")]
    public void Sentences_end_at_their_marks_and_at_line_ends(string text, string sentences) =>
        Assert.Equal(sentences, Cut(text));

    [Theory]
    [InlineData("他说：“工序不能减。”随后离开。", "他说：“工序不能减。”|随后离开。")]
    [InlineData("他說：「工序不能減。」隨後離開。", "他說：「工序不能減。」|隨後離開。")]
    [InlineData("今天就办。”’）下一句。", "今天就办。”’）|下一句。")]
    [InlineData("（示例新闻。）下一句。", "（示例新闻。）|下一句。")]
    public void Closing_quotes_stay_with_their_sentence(string text, string sentences) =>
        Assert.Equal(sentences, Cut(text));

    [Theory]
    [InlineData("“快落地！快见效！”的要求要落实。")]
    [InlineData("实行“一窗受理；一网通办；一次办结”改革。")]
    [InlineData("《出发！向前》一书出版。")]
    [InlineData("“三链”是海工、光电、竹木（含新材；纸塑）三条链。")]
    [InlineData("“他说‘不行！’，又说‘好！’”，会议结束。")]
    public void What_stands_in_one_pair_of_quotes_or_brackets_stays_together(string sentence) =>
        Assert.Equal(sentence, Cut(sentence));

    [Fact]
    public void A_quote_that_is_never_closed_does_not_swallow_the_rest() =>
        Assert.Equal("他说：“今天开工。|明天竣工。", Cut("他说：“今天开工。明天竣工。"));

    [Fact]
    public void A_quote_of_many_sentences_is_cut_like_any_text()
    {
        var quote = "“" + string.Concat(Enumerable.Repeat("我们要抓紧时间做好工作。", 12)) + "”";

        Assert.Equal(12, Sentences.In(quote).Count());
    }

    [Theory]
    [InlineData("增长3.5%。投资1,200亿元。", "增长3.5%。|投资1,200亿元。")]
    [InlineData("见 https://example.cn/a?b=c;d 页。", "见 https://example.cn/a?b=c;d 页。")]
    [InlineData("The bridge opened. Traffic flows.", "The bridge opened.|Traffic flows.")]
    [InlineData("U.S. growth was 3.5 percent.", "U.S. growth was 3.5 percent.")]
    [InlineData("\"Go! Now!\" he said.", "\"Go! Now!\"|he said.")]
    [InlineData("Really?不。", "Really?|不。")]
    public void Decimals_addresses_and_abbreviations_end_nothing(string text, string sentences) =>
        Assert.Equal(sentences, Cut(text));

    [Fact]
    public void Only_the_range_asked_for_is_cut()
    {
        const string text = "甲乙。丙丁。戊己。";

        Assert.Equal([new TextSpan(1, 3), new TextSpan(3, 5)], Sentences.In(text, new TextSpan(1, 5)));
    }

    [Fact]
    public void Sentences_are_in_order_do_not_overlap_and_leave_out_only_blanks() =>
        RandomText.Long.Sample(text => text.IsCutInto(Sentences.In(text).ToList()), iter: 2000);

    private static string Cut(string text) => string.Join('|', Sentences.In(text).Select(sentence => sentence.Of(text)));
}
