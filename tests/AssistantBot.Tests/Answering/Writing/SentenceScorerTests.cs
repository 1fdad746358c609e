using AssistantBot.Answering;
using AssistantBot.Answering.Understanding;
using AssistantBot.Answering.Writing;
using AssistantBot.Tests.Fakes;

namespace AssistantBot.Tests.Answering.Writing;

public sealed class SentenceScorerTests
{
    private const string Text = "工程于2023年开工。枕渡大桥主桥5月29日合龙。市民纷纷拍照。";

    [Fact]
    public void Probabilities_add_up_to_one_and_fall()
    {
        var scored = Score(FittedWeights.Sentences);

        Assert.Equal(3, scored.Count);
        Assert.Equal(1, scored.Sum(sentence => sentence.Score), 9);
        Assert.Equal(scored.OrderByDescending(sentence => sentence.Score), scored);
        Assert.Equal("枕渡大桥主桥5月29日合龙。", scored[0].Sentence.Span.Of(Text));
    }

    [Fact]
    public void Without_weights_all_are_alike() =>
        Assert.All(Score(new FittedWeights(new Dictionary<string, double>())), sentence => Assert.Equal(1d / 3, sentence.Score, 9));

    [Fact]
    public void Every_feature_has_a_weight_of_its_own_name() =>
        Assert.All(
            SentenceFeatures.All.Select(feature => FittedWeights.Sentences[feature.Name])
                .Concat(RefusalFeatures.All.Select(feature => FittedWeights.Refusal[feature.Name])),
            weight => Assert.True(double.IsFinite(weight)));

    [Theory]
    [InlineData("枕渡大桥什么时候合龙？")]
    [InlineData("大桥")]
    [InlineData("2023年GDP是多少亿元？")]
    [InlineData("为什么？")]
    public void Features_are_finite_whatever_is_asked(string text)
    {
        var question = QuestionReader.Read(text);
        var retrieved = Retrieved.For(question, Some.Article("bridge", Text, title: "大桥合龙"), Some.Article("short", "是"));

        var values = new SentenceScorer(question, retrieved.Statistics).Candidates(retrieved)
            .SelectMany(sentence => SentenceFeatures.All.Select(feature => feature.Of(sentence)));

        Assert.All(values, value => Assert.InRange(value, -2, 2));
    }

    private static IReadOnlyList<ScoredSentence> Score(FittedWeights weights)
    {
        var question = QuestionReader.Read("枕渡大桥主桥什么时候合龙？");
        var retrieved = Retrieved.For(question, Some.Article("bridge", Text));
        return new SentenceScorer(question, retrieved.Statistics, weights).Score(retrieved);
    }
}
