using AssistantBot.Answering.Understanding;
using AssistantBot.Answering.Writing;
using AssistantBot.Language;
using AssistantBot.Tests.Fakes;

namespace AssistantBot.Tests.Answering.Writing;

public sealed class FollowingReasonsTests
{
    [Fact]
    public void The_reason_that_follows_what_is_asked_about_is_found() =>
        Assert.Equal(
            ["由于桩基多用了五个月。"],
            Find("枕渡大桥为什么延期？", "枕渡大桥延期。河床有溶洞。由于桩基多用了五个月。"));

    [Theory]
    [InlineData("枕渡大桥什么时候通车？", "枕渡大桥延期。由于桩基多用了五个月。")]
    [InlineData("枕渡大桥为什么延期？", "由于溶洞密集，枕渡大桥延期。由于桩基多用了五个月。")]
    [InlineData("枕渡大桥为什么延期？", "枕渡大桥延期。一。二。三。四。由于桩基多用了五个月。")]
    public void None_is_looked_for_without_a_why_or_when_it_is_said_already_or_far_off(string question, string text) =>
        Assert.Empty(Find(question, text));

    private static List<string> Find(string text, string articleText)
    {
        var question = QuestionReader.Read(text);
        var article = Some.Article("bridge", articleText);
        var source = Retrieved.For(question, article).Articles[0];
        var sentences = Sentences.In(articleText)
            .Select((span, index) => new CandidateSentence(source, span, index, [], CharacterFolding.Fold(span.Of(articleText))))
            .Select(sentence => new ScoredSentence(sentence, 10 - sentence.Index))
            .ToList();
        return FollowingReasons.Find(question, sentences).Select(sentence => sentence.Span.Of(articleText)).ToList();
    }
}
