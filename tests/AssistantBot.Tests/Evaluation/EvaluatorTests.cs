using AssistantBot.Evaluation;
using AssistantBot.Tests.Fakes;

namespace AssistantBot.Tests.Evaluation;

public sealed class EvaluatorTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_right_answer_is_told_from_a_wrong_one()
    {
        await using var archive = await ArchiveAsync();

        var right = await EvaluateAsync(archive, Question(["bridge"], ["5月 29日"]));
        var wrong = await EvaluateAsync(archive, Question(["bridge"], ["6月1日"]));

        Assert.Equal((1, 1, 1d), (right.Rank!.Value, right.RankWithAlternates!.Value, right.Gain));
        Assert.True(right.Answer is { IsRefused: false, InFirstCitation: true, InFirstThreeCitations: true, InText: true, CitationErrors: 0 });
        Assert.True(wrong.Answer is { IsRefused: false, InFirstCitation: false, InFirstThreeCitations: false, InText: false });
    }

    [Fact]
    public async Task Alternates_count_only_where_they_are_asked_for()
    {
        await using var archive = await ArchiveAsync();

        var result = await EvaluateAsync(archive, Question(["elsewhere"], [], alternates: ["bridge"]));

        Assert.Null(result.Rank);
        Assert.Equal((1, 0d), (result.RankWithAlternates!.Value, result.Gain));
    }

    [Fact]
    public async Task The_gain_is_measured_against_the_best_order_there_could_be()
    {
        await using var archive = await ArchiveAsync();

        // Gold at the second place only, of one: 1/log2(3). One of two found, at the first place: 1/(1 + 1/log2(3)).
        var second = await EvaluateAsync(archive, Question(["pier"], []));
        var half = await EvaluateAsync(archive, Question(["bridge", "elsewhere"], []));

        Assert.Equal(2, second.Rank);
        Assert.Equal(1 / Math.Log2(3), second.Gain, 10);
        Assert.Equal(1 / (1 + (1 / Math.Log2(3))), half.Gain, 10);
    }

    [Fact]
    public async Task Retrieval_only_asks_nothing()
    {
        await using var archive = await ArchiveAsync();

        var result = await archive.Get<Evaluator>().EvaluateAsync(Question(["bridge"], []), retrievalOnly: true, Cancel);

        Assert.Null(result.Answer);
        Assert.Equal(1, result.Rank);
    }

    private static EvaluationQuestion Question(string[] articles, string[] answers, string[]? alternates = null) =>
        new("q", "枕渡大桥主桥什么时候合龙？", articles, alternates ?? [], answers, IsAnswerable: true, Type: null);

    private static Task<TestArchive> ArchiveAsync() => TestArchive.OpenAsync(
        Some.Version("bridge", "枕渡大桥主桥5月29日合龙。"),
        Some.Version("pier", "枕渡大桥的桥墩还在建设，由市交通运输局负责，记者昨天到现场采访。"),
        Some.Version("rain", "明天有雨。"));

    private static Task<QuestionResult> EvaluateAsync(TestArchive archive, EvaluationQuestion question) =>
        archive.Get<Evaluator>().EvaluateAsync(question, retrievalOnly: false, Cancel);
}
