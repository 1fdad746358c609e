using AssistantBot.Answering;
using AssistantBot.Answering.Understanding;
using AssistantBot.Answering.Writing;
using AssistantBot.Tests.Fakes;

namespace AssistantBot.Tests.Answering;

public sealed class FigureCheckTests
{
    [Theory]
    [InlineData("石罅大桥用了多少吨钢材？", "石罅大桥用钢材3200吨，全长760米。", true)]
    [InlineData("石罅大桥用了多少吨钢材？", "石罅大桥开工，全长760米，双向四车道。", false)]
    [InlineData("鷺陽圖書館的藏書有多少冊？", "鹭阳图书馆藏书八十万册。", true)]
    [InlineData("石罅大桥投资多少元？", "石罅大桥总投资12.3亿元。", true)]
    [InlineData("石罅大桥投资多少元？", "石罅大桥由3家企业投资。", false)]
    [InlineData("石罅大桥投资多少？", "石罅大桥的投资方为多家企业。", false)]
    [InlineData("石罅大桥为什么延期？", "石罅大桥因地质复杂延期。", true)]
    public void A_figure_is_answered_by_one_of_its_kind(string question, string text, bool passes)
    {
        var asked = QuestionReader.Read(question);
        var retrieved = Retrieved.For(asked, Some.Article("bridge", text));

        Assert.Equal(passes, FigureCheck.Passes(asked, new SentenceScorer(asked, retrieved.Statistics).Score(retrieved)));
    }
}
