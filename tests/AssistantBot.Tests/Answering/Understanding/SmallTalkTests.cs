using AssistantBot.Answering.Understanding;
using AssistantBot.Language;

namespace AssistantBot.Tests.Answering.Understanding;

public sealed class SmallTalkTests
{
    [Theory]
    [InlineData("你能做什么？")]
    [InlineData("您可以做些甚麼呢？")]
    [InlineData("你好！")]
    [InlineData("你是誰")]
    [InlineData("What can you do?")]
    [InlineData("怎么用")]
    public void A_greeting_or_a_question_about_the_bot_is_one(string question) =>
        Assert.True(SmallTalk.IsAboutTheBot(CharacterFolding.Fold(question)));

    [Theory]
    [InlineData("市长能做什么决定？")]
    [InlineData("怎么用好专项资金？")]
    [InlineData("你好新材料项目投资多少？")]
    [InlineData("What can the city do?")]
    public void A_question_about_the_news_is_none(string question) =>
        Assert.False(SmallTalk.IsAboutTheBot(CharacterFolding.Fold(question)));
}
