using AssistantBot.Answering.Understanding;
using AssistantBot.Language;

namespace AssistantBot.Tests.Answering.Understanding;

public sealed class QuestionReaderTests
{
    [Fact]
    public void Numbers_and_Latin_names_tell_most()
    {
        var question = QuestionReader.Read("大桥GDP");

        Assert.True(Weight(question, "gdp") > Weight(question, "大桥"));
        Assert.True(Weight(question, "gdp") > Weight(question, "桥"));
    }

    [Fact]
    public void A_term_is_there_once_and_weighs_more_when_it_is_said_twice()
    {
        var question = QuestionReader.Read("大桥与大桥");

        Assert.Single(question.Terms, term => term.Text == "大桥");
        Assert.Equal(2 * Weight(QuestionReader.Read("大桥"), "大桥"), Weight(question, "大桥"));
    }

    [Fact]
    public void Question_words_weigh_little_and_are_no_content()
    {
        var question = QuestionReader.Read("大桥什么时候合龙？");

        Assert.True(Weight(question, "时候") < 0.5 * Weight(question, "合龙"));
        Assert.Contains(question.ContentTerms, term => term.Text == "合龙");
        Assert.DoesNotContain(question.ContentTerms, term => term.Text is "时候" or "什么" or "桥什");
    }

    [Fact]
    public void What_stands_beside_the_question_word_is_what_is_asked_about()
    {
        var closeness = QuestionReader.Read("市长到岚溪县调研了哪些项目？").Closeness;

        Assert.True(closeness["项目"] > closeness["市长"]);
        Assert.All(closeness.Values, value => Assert.InRange(value, 0, 1));
    }

    [Fact]
    public void Without_a_question_word_what_stands_last_is_asked_about()
    {
        var closeness = QuestionReader.Read("枕渡大桥总投资").Closeness;

        Assert.True(closeness["投资"] > closeness["枕渡"]);
    }

    [Fact]
    public void Both_scripts_ask_the_same()
    {
        var simplified = QuestionReader.Read("主桥什么时候合龙？");
        var traditional = QuestionReader.Read("主橋什麼時候合龍？");

        Assert.Equal(simplified.Terms, traditional.Terms);
        Assert.Equal((Script.Simplified, Script.Traditional), (simplified.Script, traditional.Script));
        Assert.Equal("主橋什麼時候合龍？", traditional.Text);
    }

    [Theory]
    [InlineData("由哪位领导出席？", "who")]
    [InlineData("什么时候合龙？", "when")]
    [InlineData("会议在哪里召开？", "where")]
    [InlineData("总投资是多少？", "number")]
    [InlineData("有几家企业入驻？", "number")]
    [InlineData("由哪家公司承建？", "organisation")]
    [InlineData("如何优化营商环境？", "how")]
    [InlineData("去了哪些地点？", "list")]
    [InlineData("为什么延期？", "why")]
    [InlineData("為甚麼延期？", "why")]
    [InlineData("“三链”指的是什么？", "definition")]
    [InlineData("这座桥叫什么？", "name")]
    public void What_is_asked_for_is_told_by_the_words(string question, string type) =>
        Assert.Contains(QuestionReader.Read(question).Types, found => found.Name == type);

    [Fact]
    public void A_question_for_several_things_asks_for_a_list()
    {
        Assert.True(QuestionReader.Read("提出了哪几点要求？").AsksForList);
        Assert.False(QuestionReader.Read("总投资是多少？").AsksForList);
    }

    [Theory]
    [InlineData("")]
    [InlineData("？！")]
    public void A_question_without_words_has_no_terms(string text) =>
        Assert.Empty(QuestionReader.Read(text).Terms);

    [Fact]
    public void English_question_words_are_whole_words_only()
    {
        var terms = QuestionReader.Read("When is the Island of Whales open?").ContentTerms.Select(term => term.Text);

        Assert.Equal(["island", "whales", "open"], terms);
    }

    private static double Weight(Question question, string term) => question.Terms.Single(known => known.Text == term).Weight;
}
