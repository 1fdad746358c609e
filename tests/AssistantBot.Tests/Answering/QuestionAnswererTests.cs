using AssistantBot.Answering;
using AssistantBot.Answering.Understanding;
using AssistantBot.Tests.Fakes;

namespace AssistantBot.Tests.Answering;

public sealed class QuestionAnswererTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Sentences_come_first_and_the_whole_answer_last()
    {
        await using var archive = await TestArchive.WithSamplesAsync();

        var parts = await archive.Get<QuestionAnswerer>().AnswerAsync("枕渡大桥主桥什么时候合龙？", TestArchive.Asking, Cancel).ToListAsync(Cancel);

        var answer = Assert.IsType<Answer.Cited>(Assert.IsType<AnswerPart.Completed>(parts[^1]).Answer);
        Assert.Equal(answer.Sentences, parts.OfType<AnswerPart.Sentence>().Select(part => part.Checked));
        Assert.Equal(13, answer.Searched.Articles);
        Assert.Empty(answer.Removed);
    }

    [Fact]
    public async Task What_the_archive_does_not_say_is_not_found_with_what_came_closest()
    {
        await using var archive = await TestArchive.WithSamplesAsync();

        var answer = Assert.IsType<Answer.NotFound>(await AskAsync(archive, "火星探测器的燃料配方有什么成分？"));

        Assert.InRange(answer.Nearest.Count, 0, 3);
        Assert.All(answer.Nearest, miss => Assert.True(miss.Passage.Span.Contains(miss.Span)));
        Assert.NotEmpty(answer.Missing);
        Assert.Equal(13, answer.Searched.Articles);
    }

    [Fact]
    public async Task An_archive_of_one_article_answers_too()
    {
        await using var archive = await TestArchive.OpenAsync(Some.Version("bridge", "枕渡大桥主桥5月29日合龙。"));

        Assert.IsType<Answer.Cited>(await AskAsync(archive, "枕渡大桥什么时候合龙？"));
        Assert.IsType<Answer.NotFound>(await AskAsync(archive, "澄渚市2023年GDP是多少？"));
    }

    [Fact]
    public async Task The_year_of_publication_counts_as_said()
    {
        var bridge = Some.Version("bridge", "枕渡大桥主桥5月29日合龙。");
        bridge = bridge with { Article = bridge.Article with { Published = new DateOnly(2026, 5, 30) } };
        await using var archive = await TestArchive.OpenAsync(bridge);

        Assert.IsType<Answer.Cited>(await AskAsync(archive, "2026年枕渡大桥什么时候合龙？"));
        Assert.IsType<Answer.NotFound>(await AskAsync(archive, "2025年枕渡大桥什么时候合龙？"));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n ")]
    [InlineData("\0\u200B")]
    internal async Task An_empty_question_is_refused(string question)
    {
        await using var archive = await TestArchive.OpenAsync();

        Assert.Equal(RefusalReason.Empty, Assert.IsType<Answer.Refused>(await AskAsync(archive, question)).Reason);
    }

    [Fact]
    public async Task A_pasted_article_is_no_question()
    {
        await using var archive = await TestArchive.OpenAsync();

        Assert.Equal(RefusalReason.TooLong, Assert.IsType<Answer.Refused>(await AskAsync(archive, new string('问', QuestionLimits.Longest + 1))).Reason);
        Assert.IsType<Answer.NotFound>(await AskAsync(archive, new string('问', QuestionLimits.Longest)));
    }

    [Theory]
    [InlineData("？！")]
    [InlineData("什么")]
    [InlineData("\" OR NOT (*); --")]
    [InlineData("\uD83D")]
    public async Task A_question_without_content_is_not_found(string question)
    {
        await using var archive = await TestArchive.WithSamplesAsync();

        Assert.IsType<Answer.NotFound>(await AskAsync(archive, question));
    }

    private static Task<Answer> AskAsync(TestArchive archive, string question) =>
        archive.Get<QuestionAnswerer>().CompleteAsync(question, TestArchive.Asking, Cancel);
}
