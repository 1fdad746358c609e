using AssistantBot.Language;
using AssistantBot.Tests.Fakes;
using CsCheck;

namespace AssistantBot.Tests.Language;

public sealed class ClausesTests
{
    [Theory]
    [InlineData("全年增长，比上年高；位居第一。", "全年增长，|比上年高；|位居第一。")]
    [InlineData("他说：没有结尾", "他说：|没有结尾")]
    [InlineData("投资1,200亿元,增长", "投资1,200亿元,|增长")]
    [InlineData("10:30开工，3月竣工", "10:30开工，|3月竣工")]
    [InlineData("8时，3月", "8时，|3月")]
    [InlineData("推行“扫码入企，综合查”，落实", "推行“扫码入企，综合查”，|落实")]
    [InlineData("园区（含一期，二期）投产，见效", "园区（含一期，二期）投产，|见效")]
    [InlineData("“没有关上，继续", "“没有关上，|继续")]
    public void A_sentence_is_cut_outside_quotes_brackets_and_numbers(string sentence, string clauses) =>
        Assert.Equal(clauses, string.Join('|', Cut(sentence)));

    [Fact]
    public void The_clauses_of_a_sentence_put_together_are_the_sentence() =>
        RandomText.Short.Sample(text => string.Concat(Cut(text)) == text, iter: 2000);

    private static IEnumerable<string> Cut(string text) =>
        Clauses.In(text, new TextSpan(0, text.Length)).Select(clause => clause.Of(text));
}
