using AssistantBot.Answering;
using AssistantBot.Answering.Understanding;
using AssistantBot.Answering.Writing;
using AssistantBot.Knowledge;
using AssistantBot.Tests.Fakes;

namespace AssistantBot.Tests.Answering;

public sealed class AnswerabilityTests
{
    private static readonly Article Bridge = Some.Article("bridge", "枕渡大桥主桥5月29日合龙，总投资12.3亿元。", title: "大桥合龙");

    [Fact]
    public void Nothing_retrieved_answers_nothing()
    {
        var question = QuestionReader.Read("枕渡大桥什么时候合龙？");

        Assert.False(Holds(question));
        Assert.True(Holds(question, Bridge));
    }

    private static bool Holds(Question question, params Article[] articles)
    {
        var retrieved = Retrieved.For(question, articles);
        return Answerability.Holds(question, retrieved, new SentenceScorer(question, retrieved.Statistics).Score(retrieved));
    }
}
