using AssistantBot.Evaluation;
using AssistantBot.Tests.Fakes;

namespace AssistantBot.Tests.Evaluation;

public sealed class QuestionSetTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_question_is_read_with_all_that_is_known_of_it()
    {
        var question = Assert.Single(await ReadAsync(
            """{"id":"q1","question":"何时合龙？","articles":["a","b"],"answers":["5月29日"],"answerable":true,"alt":["c"],"type":"hans"}"""));

        Assert.Equal(("q1", "何时合龙？", true, "hans"), (question.Id, question.Text, question.IsAnswerable, question.Type));
        Assert.Equal(["a", "b"], question.Articles);
        Assert.Equal(["c"], question.Alternates);
        Assert.Equal(["5月29日"], question.Answers);
    }

    [Fact]
    public async Task What_may_be_left_out_is_filled_in()
    {
        var questions = await ReadAsync("""
            {"id":1,"question":"甲？","articles":[7]}

            {"id":2,"question":"乙？","articles":[]}
            """);

        Assert.Equal([("1", true, null), ("2", false, null)], questions.Select(question => (question.Id, question.IsAnswerable, question.Type)));
        Assert.Equal(["7"], questions[0].Articles);
        Assert.Empty(questions[0].Answers);
    }

    [Fact]
    public async Task No_more_questions_are_read_than_asked_for() =>
        Assert.Equal("1", Assert.Single(await ReadAsync("""
            {"id":1,"question":"甲？","articles":[]}
            not read any more
            """, limit: 1)).Id);

    [Theory]
    [InlineData("nonsense")]
    [InlineData("[]")]
    [InlineData("""{"question":"甲？","articles":[]}""")]
    [InlineData("""{"id":1,"articles":[]}""")]
    [InlineData("""{"id":1,"question":17,"articles":[]}""")]
    [InlineData("""{"id":1,"question":null,"articles":[]}""")]
    [InlineData("""{"id":1,"question":"甲？","articles":[],"answerable":"yes"}""")]
    [InlineData("""{"id":1,"question":"\ud83d","articles":[]}""")]
    public async Task A_line_that_is_no_question_is_named(string line)
    {
        var exception = await Assert.ThrowsAsync<QuestionSetException>(() => ReadAsync("{\"id\":0,\"question\":\"好\",\"articles\":[]}\n" + line));

        Assert.Contains("questions.jsonl:2 is no question", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_named()
    {
        var exception = await Assert.ThrowsAsync<QuestionSetException>(
            () => QuestionSet.ReadAsync(_folder.File("missing.jsonl"), null, TestContext.Current.CancellationToken));

        Assert.Contains("missing.jsonl cannot be read", exception.Message, StringComparison.Ordinal);
    }

    private Task<IReadOnlyList<EvaluationQuestion>> ReadAsync(string content, int? limit = null) =>
        QuestionSet.ReadAsync(_folder.Write("questions.jsonl", content), limit, TestContext.Current.CancellationToken);
}
