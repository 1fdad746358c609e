using AssistantBot.Answering.Understanding;
using AssistantBot.Answering.Writing;
using AssistantBot.Language;
using AssistantBot.Tests.Fakes;

namespace AssistantBot.Tests.Answering.Writing;

public sealed class QuoteChooserTests
{
    private const string Text = "大桥今天合龙。下月通车。市民拍照。天气晴。";

    [Fact]
    public void A_sentence_that_surely_answers_stands_alone() =>
        Assert.Equal("下月通车。", Quoted(Chooser(0, 1, 0, 0).Next()));

    [Fact]
    public void Neighbours_come_along_where_it_is_open_which_one_answers() =>
        Assert.Equal("大桥今天合龙。下月通车。", Quoted(Chooser(0.5, 0.5, 0, 0).Next()));

    [Fact]
    public void What_is_quoted_is_not_quoted_again()
    {
        var chooser = Chooser(0.05, 0.9, 0, 0.05);

        Assert.Equal("大桥今天合龙。下月通车。市民拍照。天气晴。", Quoted(chooser.Next()));
        Assert.Null(chooser.Next());
        Assert.Equal(0, chooser.Left, 9);
    }

    [Fact]
    public void What_is_dropped_is_left_out()
    {
        var chooser = Chooser(0.2, 0.5, 0.2, 0.1);
        chooser.Drop(sentence => sentence.Index == 1);

        Assert.Equal("市民拍照。天气晴。", Quoted(chooser.Next()));
        Assert.Equal("大桥今天合龙。", Quoted(chooser.Next()));
    }

    [Fact]
    public void A_quotation_never_grows_beyond_the_limit()
    {
        var text = new string('长', 100) + "。" + new string('短', 100) + "。";

        Assert.Equal(101, Chooser(text, 0.5, 0.5).Next()!.Span.Length);
    }

    [Fact]
    public void A_quotation_lies_in_one_passage()
    {
        var filler = new string('长', 150) + "。";
        var chooser = Chooser(filler + "前一句。" + new string('中', 60) + "。", 0, 0.5, 0.5);

        Assert.Equal("前一句。", Quoted(chooser.Next()));
    }

    private static string Quoted(Quotation? quotation) => quotation?.Span.Of(quotation.Article.Text) ?? "";

    private static QuoteChooser Chooser(params double[] probabilities) => Chooser(Text, probabilities);

    private static QuoteChooser Chooser(string text, params double[] probabilities)
    {
        var source = Retrieved.For(QuestionReader.Read("大桥何时合龙？"), Some.Article("bridge", text)).Articles[0];
        return new QuoteChooser(source.Passages
            .SelectMany(passage => Sentences.In(text, passage.Passage.Span))
            .Select((span, i) => new ScoredSentence(
                new CandidateSentence(source, span, i, [], CharacterFolding.Fold(span.Of(text))), probabilities[i]))
            .OrderByDescending(scored => scored.Score)
            .ToList());
    }
}
