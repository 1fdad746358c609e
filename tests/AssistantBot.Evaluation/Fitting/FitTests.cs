using AssistantBot.Evaluation.Sets;
using AssistantBot.Language;

namespace AssistantBot.Evaluation.Fitting;

public sealed class FitTests
{
    // The first feature marks the sentence that answers, the second is noise.
    private static readonly SentenceSample[] Sentences =
    [
        new(0, 1, [[1, 0], [0, 1], [0, 0]], [1, 0, 0]),
        new(0, 1, [[0, 1], [1, 1], [0, 0]], [0, 1, 0]),
        new(1, 1, [[0, 0], [0, 1], [1, 0]], [0, 0, 1]),
    ];

    [Fact]
    public void What_marks_the_answer_gets_the_weight_and_the_sentence_the_probability()
    {
        var weights = ListwiseFit.Fit(Sentences, 0.001);

        Assert.True(weights[0] > 2 * Math.Abs(weights[1]));
        Assert.All(Sentences, sample => Assert.True(ListwiseFit.Probabilities(sample, weights)[Array.IndexOf(sample.Shares, 1)] > 0.9));
    }

    [Fact]
    public void A_feature_that_is_left_out_has_no_weight() =>
        Assert.Equal(0, ListwiseFit.Fit(Sentences, 0.001, new HashSet<int> { 0 })[0]);

    [Fact]
    public void Fitting_twice_gives_the_same() => Assert.Equal(ListwiseFit.Fit(Sentences, 0.001), ListwiseFit.Fit(Sentences, 0.001));

    [Fact]
    public void What_divides_answerable_from_unanswerable_gets_the_weight()
    {
        var samples = Enumerable.Range(0, 20).Select(i => new RefusalSample("", i >= 10, false, 1, [i, i % 2])).ToList();

        var weights = LogisticFit.Fit(samples, 0.001);

        Assert.All(samples, sample => Assert.Equal(sample.IsAnswerable, LogisticFit.Margin(sample.Features, weights) > 0));
    }

    [Fact]
    public void The_two_halves_are_about_as_large()
    {
        var ids = Enumerable.Range(0, 1000).Select(i => $"own-{i}").ToList();

        Assert.InRange(ids.Sum(Halves.Of), 400, 600);
    }

    [Fact]
    public void An_answer_is_found_in_another_script_and_across_blanks()
    {
        const string text = "大橋 今天合龍，下月通車。";
        var gold = new GoldSpans(text, ["桥今天合"]);

        Assert.Equal(1, gold.ShareIn(new TextSpan(0, text.Length)));
        Assert.InRange(gold.ShareIn(new TextSpan(0, 2)), 0.1, 0.5);
        Assert.Equal(0, gold.ShareIn(new TextSpan(8, text.Length)));
    }
}
