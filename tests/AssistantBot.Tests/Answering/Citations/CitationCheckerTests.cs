using AssistantBot.Answering.Citations;
using AssistantBot.Answering.Retrieval;
using AssistantBot.Answering.Understanding;
using AssistantBot.Answering.Writing;
using AssistantBot.Knowledge;
using AssistantBot.Language;
using AssistantBot.Tests.Fakes;
using CsCheck;

namespace AssistantBot.Tests.Answering.Citations;

public sealed class CitationCheckerTests
{
    private static readonly Article Bridge = Some.Article(
        "bridge", "枕渡大桥主桥5月29日合龙。" + new string('政', 180) + "。工程累计完成投资11.1亿元。");

    private static readonly RetrievedPassages Passages = Retrieved.For(QuestionReader.Read("枕渡大桥合龙"), Bridge);

    private readonly CitationChecker _checker = new(Passages);

    [Fact]
    public void Words_that_stand_where_the_draft_says_are_let_through_and_cited()
    {
        var sentence = _checker.Check(Draft("枕渡大桥主桥5月29日合龙。"));

        Assert.Equal(("枕渡大桥主桥5月29日合龙。", 1), (sentence!.Text, Assert.Single(sentence.Citations)));
        var citation = Assert.Single(_checker.Citations);
        Assert.Equal((1, "枕渡大桥主桥5月29日合龙。", 0), (citation.Number, citation.Quote, citation.Passage.Ordinal));
        Assert.Empty(_checker.Removed);
    }

    [Theory]
    [InlineData(-1, 5)]
    [InlineData(0, 100_000)]
    [InlineData(5, 5)]
    [InlineData(9, 5)]
    public void A_span_outside_the_text_is_removed(int start, int end) =>
        AssertRemoved("were not retrieved", new DraftSentence("枕渡大桥", Bridge, new TextSpan(start, end)));

    [Fact]
    public void An_article_that_was_not_retrieved_is_removed() =>
        AssertRemoved("were not retrieved", new DraftSentence("3月1日", Some.Article("other"), new TextSpan(0, 4)));

    [Fact]
    public void What_is_cited_is_the_article_that_was_retrieved_whatever_the_draft_says_of_it()
    {
        var forged = Bridge with { Title = "forged", Url = "https://forged.invalid/" };

        Assert.NotNull(_checker.Check(new DraftSentence("枕渡大桥", forged, new TextSpan(0, 4))));
        Assert.Same(Passages.Articles[0].Article, Assert.Single(_checker.Citations).Article);
    }

    [Fact]
    public void Words_across_two_passages_are_removed()
    {
        var second = Passages.Articles[0].Passages[1].Passage.Span;
        var across = new TextSpan(second.Start - 3, second.Start + 3);

        AssertRemoved("in no retrieved passage", new DraftSentence(across.Of(Bridge.Text), Bridge, across));
    }

    [Theory]
    [InlineData("枕渡大桥主桥5月28日合龙。")]
    [InlineData("枕渡大桥主桥5月29日合龍。")]
    [InlineData("枕渡大桥主桥5月29日合龙")]
    public void Words_that_are_altered_are_removed(string altered)
    {
        AssertRemoved("not word for word", new DraftSentence(altered, Bridge, new TextSpan(0, 15)));
        Assert.Equal(altered, _checker.Removed[0].Text);
    }

    [Fact]
    public void Words_that_only_the_draft_claims_to_be_in_the_article_are_removed()
    {
        var forged = Bridge with { Text = "假桥" + Bridge.Text[2..] };

        AssertRemoved("not word for word", new DraftSentence("假桥大桥", forged, new TextSpan(0, 4)));
    }

    [Fact]
    public void The_same_words_cited_twice_share_a_number_and_others_get_the_next()
    {
        int[] numbers =
        [
            .. _checker.Check(Draft("枕渡大桥主桥5月29日合龙。"))!.Citations,
            .. _checker.Check(Draft("11.1亿元"))!.Citations,
            .. _checker.Check(Draft("枕渡大桥主桥5月29日合龙。"))!.Citations,
            .. _checker.Check(Draft("枕渡大桥"))!.Citations,
        ];

        Assert.Equal([1, 2, 1, 3], numbers);
        Assert.Equal([1, 2, 3], _checker.Citations.Select(citation => citation.Number));
    }

    [Fact]
    public void An_address_in_the_words_is_masked_but_the_quote_stays_exact()
    {
        var article = Some.Article("address", "详情见https://evil.invalid/x。");
        var checker = new CitationChecker(Retrieved.For(QuestionReader.Read("详情"), article));

        var sentence = checker.Check(new DraftSentence(article.Text, article, new TextSpan(0, article.Text.Length)));

        Assert.Equal($"详情见{AddressMask.Mask}。", sentence!.Text);
        Assert.Equal(article.Text, checker.Citations[0].Quote);
    }

    [Fact]
    public void Whatever_a_writer_proposes_what_is_cited_stands_in_one_retrieved_passage() =>
        Gen.Int[-3, Bridge.Text.Length + 3].Select(Gen.Int[-3, 60], Gen.Bool).Sample(
            (start, length, isHonest) =>
            {
                var span = new TextSpan(start, start + length);
                var isInside = start >= 0 && length > 0 && span.End <= Bridge.Text.Length;
                var checker = new CitationChecker(Passages);

                var shown = checker.Check(new DraftSentence(isHonest && isInside ? span.Of(Bridge.Text) : "编造", Bridge, span));

                var mayPass = isHonest && isInside && Passages.Articles[0].Passages.Any(ranked => ranked.Passage.Span.Contains(span));
                Assert.Equal(mayPass, shown is not null);
                Assert.Equal(mayPass ? 1 : 0, checker.Citations.Count);
                Assert.Equal(mayPass ? 0 : 1, checker.Removed.Count);
            },
            iter: 2000);

    private static DraftSentence Draft(string words)
    {
        var start = Bridge.Text.IndexOf(words, StringComparison.Ordinal);
        return new DraftSentence(words, Bridge, new TextSpan(start, start + words.Length));
    }

    private void AssertRemoved(string reason, DraftSentence draft)
    {
        Assert.Null(_checker.Check(draft));
        Assert.Empty(_checker.Citations);
        Assert.Contains(reason, Assert.Single(_checker.Removed).Reason, StringComparison.Ordinal);
    }
}
