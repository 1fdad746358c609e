using AssistantBot.Ingestion.Splitting;
using AssistantBot.Language;
using AssistantBot.Tests.Fakes;
using CsCheck;

namespace AssistantBot.Tests.Ingestion.Splitting;

public sealed class PassageSplitterTests
{
    [Fact]
    public void Whole_sentences_are_packed_up_to_the_preferred_length()
    {
        var sentence = new string('政', 59) + "。";
        var text = string.Concat(Enumerable.Repeat(sentence, 4));

        Assert.Equal([new TextSpan(0, 180), new TextSpan(180, 240)], PassageSplitter.Split(text));
    }

    [Fact]
    public void A_sentence_that_fits_one_passage_is_not_cut()
    {
        var sentence = string.Concat(Enumerable.Repeat("项目开工建设，", 50)) + "。";

        Assert.Equal(new TextSpan(0, sentence.Length), Assert.Single(PassageSplitter.Split(sentence)));
    }

    [Fact]
    public void A_sentence_too_long_for_a_passage_is_cut_at_its_clauses()
    {
        var text = string.Concat(Enumerable.Repeat("项目开工建设，", 80)) + "。";

        Assert.All(PassageSplitter.Split(text).SkipLast(1), span => Assert.EndsWith("，", span.Of(text), StringComparison.Ordinal));
    }

    [Fact]
    public void A_line_without_any_marks_is_cut_between_characters()
    {
        var text = string.Concat("政", string.Concat(Enumerable.Repeat("𠀀", 2000)));

        Assert.All(PassageSplitter.Split(text), span => Assert.False(char.IsLowSurrogate(text[span.Start])));
    }

    [Fact]
    public void A_blank_text_has_no_passages() => Assert.Empty(PassageSplitter.Split(" \n\u3000"));

    [Fact]
    public void Passages_are_within_the_limit_in_order_and_leave_out_only_blanks() =>
        RandomText.Long.Sample(
            raw =>
            {
                var text = TextCleaner.Clean(raw).Text;
                var spans = PassageSplitter.Split(text);
                Assert.True(text.IsCutInto(spans));
                Assert.All(spans, span => Assert.InRange(span.Length, 1, PassageSplitter.Longest));
                Assert.All(spans, span => Assert.False(char.IsLowSurrogate(text[span.Start])));
            },
            iter: 2000);
}
