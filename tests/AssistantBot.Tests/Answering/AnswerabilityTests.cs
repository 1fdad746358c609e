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
    public void Numbers_and_words_of_the_question_that_the_best_article_does_not_have_are_missing()
    {
        Assert.Equal(["2019", "GDP"], Missing("2019年，枕渡大桥，GDP是多少？"));
        Assert.Equal(["砚湾县"], Missing("砚湾县，枕渡大桥什么时候合龙？"));
        Assert.Empty(Missing("枕渡大桥什么时候合龙？"));
    }

    [Fact]
    public void Missing_words_are_named_as_the_asker_wrote_them_and_once() =>
        Assert.Equal(["ＧＤＰ"], Missing("ＧＤＰ，枕渡大桥，ＧＤＰ是多少？"));

    [Fact]
    public void A_number_of_another_script_or_width_is_not_missing() =>
        Assert.Empty(Missing("枕渡大橋，總投資１２．３億元？"));

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

    private static IReadOnlyList<string> Missing(string text)
    {
        var question = QuestionReader.Read(text);
        return Answerability.Missing(question, Retrieved.For(question, Bridge));
    }
}
