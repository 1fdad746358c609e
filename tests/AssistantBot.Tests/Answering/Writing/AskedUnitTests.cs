using AssistantBot.Answering.Writing;

namespace AssistantBot.Tests.Answering.Writing;

public sealed class AskedUnitTests
{
    [Theory]
    [InlineData("总投资多少亿元?", "元")]
    [InlineData("有多少人参加?", "人")]
    [InlineData("共有几家企业?", "家")]
    [InlineData("哪一年通车?", "年")]
    [InlineData("哪年通车?", "年")]
    [InlineData("总投资是多少?", null)]
    [InlineData("增长多少,为什么?", null)]
    [InlineData("谁出席了会议?", null)]
    public void The_unit_follows_the_question_word(string question, string? unit) => Assert.Equal(unit, AskedUnit.In(question));

    [Theory]
    [InlineData("共有12家企业", true)]
    [InlineData("十余家企业", true)]
    [InlineData("这家企业", false)]
    [InlineData("家", false)]
    public void A_number_comes_before_its_unit(string text, bool stands) => Assert.Equal(stands, AskedUnit.StandsIn(text, "家"));
}
