using AssistantBot.Answering;
using AssistantBot.Answering.Understanding;
using AssistantBot.Channels.Rendering;
using AssistantBot.Knowledge;

namespace AssistantBot.Tests.Channels.Rendering;

public sealed class AnswerTextTests
{
    private static readonly Question Question = QuestionReader.Read("大橋什麼時候合龍？");

    [Fact]
    public void Every_sentence_carries_the_numbers_of_its_citations()
    {
        var answer = new Answer.Cited(
            Question, [new CheckedSentence("甲。", [1]), new CheckedSentence("乙。", [2, 3])], [], new ArchiveTotals(1, 1, 1), []);

        Assert.Equal("甲。[1]\n乙。[2][3]", AnswerText.Of(answer));
    }

    [Fact]
    public void What_was_searched_and_what_is_missing_is_said() =>
        Assert.Equal(
            "資料庫裏沒有找到答案。最接近的文章沒有提到「2019」。共查找了 3 篇文章。",
            AnswerText.Of(new Answer.NotFound(Question, [], ["2019"], new ArchiveTotals(3, 9, 99), [])));

    [Fact]
    public void An_empty_archive_a_long_and_an_empty_question_are_told_apart()
    {
        Assert.Contains("ingest", AnswerText.Of(new Answer.NotFound(Question, [], [], new ArchiveTotals(0, 0, 0), [])), StringComparison.Ordinal);
        Assert.Contains("1000", AnswerText.Of(new Answer.Refused(Question, RefusalReason.TooLong)), StringComparison.Ordinal);
        Assert.Equal("請輸入一個問題。", AnswerText.Of(new Answer.Refused(Question, RefusalReason.Empty)));
    }
}
