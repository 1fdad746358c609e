using AssistantBot.Answering.Writing;
using AssistantBot.Language;

namespace AssistantBot.Tests.Answering.Writing;

public sealed class QuoteTrimmerTests
{
    private static readonly string Filler = string.Concat(Enumerable.Repeat("各部门抓好工作落实，", 10));

    [Fact]
    public void A_short_sentence_is_left_whole()
    {
        const string text = "大桥今天合龙，市民拍照。";

        Assert.Equal(new TextSpan(0, text.Length), QuoteTrimmer.Trim(text, new TextSpan(0, text.Length), _ => 0));
    }

    [Fact]
    public void A_long_sentence_is_shortened_to_the_clauses_that_tell_most()
    {
        var text = Filler + "大桥今天合龙，下月通车，" + Filler;

        var quote = Trim(text, clause => clause.Contains("大桥", StringComparison.Ordinal) || clause.Contains("通车", StringComparison.Ordinal) ? 1 : 0);

        Assert.Contains("大桥今天合龙，下月通车，", quote, StringComparison.Ordinal);
        Assert.InRange(quote.Length, 12, QuoteTrimmer.Longest);
    }

    [Fact]
    public void Clauses_too_far_apart_do_not_stretch_the_quotation()
    {
        var text = "大桥今天合龙，" + Filler + Filler + "下月通车。";

        Assert.StartsWith("大桥今天合龙，", Trim(text, clause => clause[0] == '大' ? 2 : clause[0] == '下' ? 1 : 0), StringComparison.Ordinal);
    }

    [Fact]
    public void A_clause_longer_than_the_limit_is_not_cut()
    {
        var clause = new string('长', 200);

        Assert.Equal(clause, Trim(clause, _ => 1));
    }

    [Theory]
    [InlineData("去了甲厂、乙厂、丙厂，听取汇报。", "去了甲厂、乙厂、丙厂，")]
    [InlineData("早上，去了甲厂、乙厂，又去了丙厂、丁厂，然后返回。", "去了甲厂、乙厂，又去了丙厂、丁厂，")]
    [InlineData("去了甲厂、乙厂，然后返回。", null)]
    [InlineData("没有列举。", null)]
    public void A_list_reaches_from_its_first_clause_to_its_last(string text, string? list) =>
        Assert.Equal(list, QuoteTrimmer.FindList(text, new TextSpan(0, text.Length))?.Of(text));

    private static string Trim(string text, Func<string, double> worth) =>
        QuoteTrimmer.Trim(text, new TextSpan(0, text.Length), clause => worth(clause.Of(text))).Of(text);
}
