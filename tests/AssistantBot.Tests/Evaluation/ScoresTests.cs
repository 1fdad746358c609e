using AssistantBot.Evaluation;

namespace AssistantBot.Tests.Evaluation;

public sealed class ScoresTests
{
    // Four answerable questions (ranks 1, 3, 12 and none) and one that is not.
    private static readonly Scores Scores = new(
    [
        Result("a", answerable: true, rank: 1, withAlternates: 1, gain: 1, Answer(isRefused: false, first: true, three: true, lengths: [10, 20])),
        Result("a", answerable: true, rank: 3, withAlternates: 1, gain: 0.5, Answer(isRefused: false, first: false, three: true, lengths: [30], errors: 2)),
        Result("b", answerable: true, rank: 12, withAlternates: 4, gain: 0, Answer(isRefused: false, first: false, three: false, lengths: [40])),
        Result(null, answerable: true, rank: null, withAlternates: null, gain: 0, Answer(isRefused: true, first: false, three: false, lengths: [])),
        Result("b", answerable: false, rank: null, withAlternates: null, gain: 0, Answer(isRefused: true, first: false, three: false, lengths: [])),
    ]);

    [Fact]
    public void Retrieval_is_measured_over_the_answerable_questions()
    {
        Assert.Equal(4, Scores.Answerable);
        Assert.Equal([0.25, 0.5, 0.5, 0.75], [Scores.RecallAt(1), Scores.RecallAt(5), Scores.RecallAt(10), Scores.RecallAt(20)]);
        Assert.Equal([0.5, 0.75], [Scores.RecallWithAlternatesAt(1), Scores.RecallWithAlternatesAt(5)]);
        Assert.Equal((1 + (1d / 3)) / 4, Scores.MeanReciprocalRankAt10!.Value, 10);
        Assert.Equal(1.5 / 4, Scores.GainAt10);
    }

    [Fact]
    public void A_refusal_of_an_answerable_question_is_a_miss()
    {
        Assert.Equal(0.25, Scores.Found(answer => answer.InFirstCitation));
        Assert.Equal(0.5, Scores.Found(answer => answer.InFirstThreeCitations));
        Assert.Equal(0.25, Scores.Refused(answerable: true));
        Assert.Equal(1, Scores.Refused(answerable: false));
    }

    [Fact]
    public void Citations_and_their_errors_are_counted_over_all()
    {
        Assert.Equal([10, 20, 30, 40], Scores.CitationCharacters());
        Assert.Equal(25, Scores.Mean(Scores.CitationCharacters()));
        Assert.Equal(2, Scores.CitationErrors());
    }

    [Fact]
    public void Questions_without_a_type_are_in_none()
    {
        var types = Scores.ByType();

        Assert.Equal(["a", "b"], types.Keys.Order());
        Assert.Equal((2, 2), (types["a"].Results.Count, types["b"].Results.Count));
        Assert.Equal(0.5, types["a"].RecallAt(1));
        Assert.Equal(0, types["b"].RecallAt(1));
    }

    [Fact]
    public void A_share_of_nothing_is_null()
    {
        var none = new Scores([]);
        var retrievalOnly = new Scores([Result("a", answerable: true, rank: 1, withAlternates: 1, gain: 1, answer: null)]);

        Assert.Null(none.RecallAt(1));
        Assert.Null(none.RecallWithAlternatesAt(1));
        Assert.Null(none.MeanReciprocalRankAt10);
        Assert.Null(none.GainAt10);
        Assert.Null(Scores.Mean([]));
        Assert.Null(Scores.Percentile([], 0.5));
        Assert.Equal(1, retrievalOnly.RecallAt(1));
        Assert.Null(retrievalOnly.Found(_ => true));
        Assert.Null(retrievalOnly.Refused(answerable: true));
        Assert.Null(new Scores([Scores.Results[0]]).Refused(answerable: false));
    }

    [Theory]
    [InlineData(0.5, 20)]
    [InlineData(0.95, 40)]
    [InlineData(0.75, 30)]
    [InlineData(0.76, 40)]
    [InlineData(1, 40)]
    public void A_percentile_is_the_smallest_value_not_below_so_large_a_share(double share, double value) =>
        Assert.Equal(value, Scores.Percentile([40, 10, 30, 20], share));

    private static QuestionResult Result(string? type, bool answerable, int? rank, int? withAlternates, double gain, AnswerResult? answer) =>
        new(new EvaluationQuestion("q", "？", [], [], [], answerable, type), rank, withAlternates, gain, 1, answer);

    private static AnswerResult Answer(bool isRefused, bool first, bool three, int[] lengths, int errors = 0) =>
        new(isRefused, first, three, three, lengths, errors, 1);
}
