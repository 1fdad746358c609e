using AssistantBot.Ingestion.Reading;

namespace AssistantBot.Tests.Ingestion.Reading;

public sealed class ImportLineTests
{
    [Fact]
    public void All_fields_are_taken()
    {
        var article = Read("""{"id":"n1","title":"标题","text":"正文。","url":"https://example.invalid/1","source":"日报","published":"2026-03-02"}""");

        Assert.Equal("id:n1", article.Address);
        Assert.Equal(
            ("n1", "标题", "正文。", "https://example.invalid/1", "日报", "2026-03-02", "o:1"),
            (article.ExternalId, article.Title, article.Text, article.Url, article.Outlet, article.Published, article.Origin));
        Assert.False(article.IsNamedByContent);
    }

    [Fact]
    public void Without_an_id_the_address_names_the_article_and_without_both_the_content()
    {
        Assert.Equal("url:https://example.invalid/1", Read("""{"text":"正文。","url":"https://example.invalid/1"}""").Address);

        var content = Read("""{"text":"正文。"}""").Address;
        Assert.StartsWith("content:", content, StringComparison.Ordinal);
        Assert.Equal(content, Read("""{ "text" : "正文。", "source": "日报" }""").Address);
        Assert.NotEqual(content, Read("""{"text":"正文。","title":"标题"}""").Address);
    }

    [Fact]
    public void Numbers_are_taken_as_written_and_other_kinds_count_as_absent()
    {
        var article = Read("""{"id":17,"text":"正文。","published":20260302,"title":["a"],"source":null,"url":{"a":1}}""");

        Assert.Equal(("17", "20260302", null, null, null), (article.ExternalId, article.Published, article.Title, article.Outlet, article.Url));
    }

    [Fact]
    public void Blank_fields_count_as_absent() =>
        Assert.StartsWith("content:", Read("""{"id":" ","text":"正文。","url":""}""").Address, StringComparison.Ordinal);

    [Theory]
    [InlineData("""{"id":"a","title":"无正文"}""", "no \"text\"")]
    [InlineData("""{"id":"a","text":17}""", "not a string")]
    [InlineData("""{"id":"a","text":null}""", "no \"text\"")]
    [InlineData("""["a"]""", "not a JSON object")]
    [InlineData("\"a\"", "not a JSON object")]
    [InlineData("""{"id":"a","text":"半""", "not valid JSON")]
    [InlineData("新闻正文", "not valid JSON")]
    [InlineData("""{"id":"a","text":"b"} {"id":"c"}""", "not valid JSON")]
    public void What_is_wrong_with_a_line_is_said(string line, string reason) =>
        Assert.Contains(reason, ImportLine.Parse(line, default, "o:1").Reason, StringComparison.Ordinal);

    [Fact]
    public void Deep_nesting_is_no_valid_line() =>
        Assert.NotNull(ImportLine.Parse("{\"text\":\"a\",\"x\":" + new string('[', 10_000) + new string(']', 10_000) + "}", default, "o:1").Reason);

    [Fact]
    public void Half_a_surrogate_pair_in_a_value_is_taken_as_it_is()
    {
        var article = Read("""{"id":"n\ud83d","text":"会\ud83d议\n\"好\"\\\u4e00\t\/"}""");

        Assert.Equal("会\ud83d议\n\"好\"\\一\t/", article.Text);
        Assert.Equal("n\ud83d", article.ExternalId);
    }

    [Fact]
    public void Half_a_surrogate_pair_in_a_name_is_said_to_be_there() =>
        Assert.Contains(
            "half a surrogate pair", ImportLine.Parse("""{"\ud83d":1,"text":"正文。"}""", default, "o:1").Reason, StringComparison.Ordinal);

    [Fact]
    public void A_text_beyond_the_limit_is_too_large()
    {
        var line = "{\"text\":\"" + new string('x', ArticleLimits.MaximumBytes + 1) + "\"}";

        Assert.Equal(ArticleLimits.TooLarge, ImportLine.Parse(line, default, "o:1").Reason);
    }

    private static RawArticle Read(string line) => ImportLine.Parse(line, default, "o:1").Article!;
}
