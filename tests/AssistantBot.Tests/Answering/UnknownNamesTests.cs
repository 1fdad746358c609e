using AssistantBot.Answering;
using AssistantBot.Answering.Understanding;
using AssistantBot.Tests.Fakes;

namespace AssistantBot.Tests.Answering;

public sealed class UnknownNamesTests
{
    private const string Text = "11月18日，岚溪县楮白园区的玉潭大桥合龙，总投资12.3亿元，方便市民出行。";

    [Theory]
    [InlineData("2023年玉潭大桥的GDP是多少？")]
    [InlineData("2023年玉潭大桥投资多少？", "2020-11-18")]
    [InlineData("楮溪县玉潭大桥什么时候合龙？")]
    [InlineData("砚湾县的玉潭大桥什么时候合龙？")]
    public void An_article_of_another_year_or_place_or_with_none_of_the_numbers_and_Latin_words_is_no_answer(string question, string? day = null) =>
        Assert.True(AnyIn(question, day));

    [Theory]
    [InlineData("2020年玉潭大桥投资多少？", "2020-11-18")]
    [InlineData("2023年玉潭大桥投资多少？")]
    [InlineData("2023年玉潭大桥投资多少？", "--11-18")]
    [InlineData("2023年总投资12.3亿元的是哪座大桥？")]
    [InlineData("岚溪县的玉潭大桥什么时候合龙？")]
    [InlineData("玉潭大桥在1950年代合龙，便利了让市民做什么？", "2020-11-18")]
    public void An_article_that_may_be_of_the_year_and_names_the_place_is(string question, string? day = null) =>
        Assert.False(AnyIn(question, day));

    private static bool AnyIn(string text, string? day)
    {
        var question = QuestionReader.Read(text, TestArchive.Asking);
        var article = Some.Article("bridge", Text, title: "大桥合龙");
        return UnknownNames.AnyIn(question, Retrieved.For(question, article with { Published = null, Facts = article.Facts with { Event = day } }));
    }
}
