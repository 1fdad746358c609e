using AssistantBot.Answering.Retrieval;
using AssistantBot.Answering.Understanding;
using AssistantBot.Knowledge;
using AssistantBot.Language;
using AssistantBot.Tests.Fakes;
using CsCheck;

namespace AssistantBot.Tests.Answering.Retrieval;

public sealed class TermMatcherTests
{
    [Fact]
    public void Terms_are_counted_as_the_tokens_of_the_folded_text()
    {
        Gen.Select(RandomText.Short, RandomText.Long).Sample((question, text) =>
        {
            var terms = QuestionReader.Read(question + "政策项目招商引资3.5%GDP𠀀政").Terms;
            var (counts, length) = new TermMatcher(terms).CountIn(text);
            var expected = PlainRanker.Count(terms, text);
            return length == expected.Length && counts.AsSpan().SequenceEqual(expected.Counts);
        });
    }

    [Theory]
    [InlineData("懷縣產業", "懷縣的產業，怀县的产业", 2, 2, 2, 2, 0, 2, 2)]
    [InlineData("15.8亿", "15.8亿元；15,8亿；15.8 亿", 2, 3)]
    [InlineData("gdp", "GDP ＧＤＰ gdps", 2)]
    public void Both_scripts_and_widths_are_counted_alike(string question, string text, params int[] counts)
    {
        var terms = QuestionReader.Read(question).Terms;

        Assert.Equal(counts, new TermMatcher(terms).CountIn(text).Counts);
        Assert.Equal(counts, new TermMatcher(terms).CountIn(CharacterFolding.Fold(text)).Counts);
    }

    [Fact]
    public void Counts_are_added_to_those_of_other_texts()
    {
        var matcher = new TermMatcher([new QueryTerm("大桥", TokenKind.Bigram, 1)]);
        int[] counts = [5];

        Assert.Equal(3, matcher.CountIn("大橋", counts));
        Assert.Equal([6], counts);
    }

    [Fact]
    public void A_term_is_found_by_its_text()
    {
        var matcher = new TermMatcher([new QueryTerm("大", TokenKind.Single, 1), new QueryTerm("2025", TokenKind.Word, 1)]);

        Assert.Equal((0, 1, -1), (matcher.Find("大"), matcher.Find("2025"), matcher.Find("202")));
    }
}
