using AssistantBot.Answering;
using AssistantBot.Answering.Understanding;
using AssistantBot.Knowledge;
using AssistantBot.Tests.Fakes;

namespace AssistantBot.Tests.Answering;

public sealed class MissingWordsTests
{
    private static readonly Article Bridge = Some.Article(
        "bridge", "怀集县枕渡大桥主桥5月29日合龙，总投资12.3亿元，由市交通运输局负责审批。", title: "大桥合龙");

    [Theory]
    [InlineData("2019年，枕渡大桥，GDP是多少？", "2019年", "GDP")]
    [InlineData("2019年枕渡大橋的GDP是多少？", "2019年", "GDP")]
    [InlineData("ＧＤＰ，枕渡大桥，ＧＤＰ是多少？", "ＧＤＰ")]
    [InlineData("6月1日枕渡大桥通车了吗？", "6月1日", "通车")]
    [InlineData("砚湾县，枕渡大桥什么时候合龙？", "砚湾县")]
    [InlineData("广宁县枕渡大桥什么时候合龙？", "广宁县")]
    [InlineData("昨天的足球比赛谁赢了？", "足球比赛")]
    [InlineData("高要區新建了幾所醫院？", "高要區", "新建", "醫院")]
    [InlineData("枕渡大桥审批周期是几天？", "周期")]
    public void What_the_best_article_does_not_have_is_missing(string question, params string[] missing) =>
        Assert.Equal(missing, Missing(question));

    [Theory]
    [InlineData("枕渡大桥什么时候合龙？")]
    [InlineData("枕渡大橋，總投資１２．３億元？")]
    [InlineData("肇庆市的枕渡大桥5月29日合龙了吗？")]
    [InlineData("最近枕渡大桥合龙了吗？")]
    public void What_it_has_in_another_script_or_width_or_by_a_part_of_the_place_is_not(string question) =>
        Assert.Empty(Missing(question));

    private static IReadOnlyList<string> Missing(string text)
    {
        var question = QuestionReader.Read(text, TestArchive.Asking);
        return MissingWords.In(question, Retrieved.For(question, Bridge));
    }
}
