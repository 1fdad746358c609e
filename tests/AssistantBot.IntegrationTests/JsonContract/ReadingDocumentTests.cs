using System.Text.Json;

namespace AssistantBot.IntegrationTests.JsonContract;

/// <summary>The documents of the commands that only read.</summary>
public sealed class ReadingDocumentTests(KnownArchive archive) : IClassFixture<KnownArchive>
{
    [Theory]
    [InlineData("cited", "沧霞大桥什么时候合龙？")]
    [InlineData("cited", "𠮷安小学有教室多少间？")]
    [InlineData("not_found", "zxqj火星殖民基地氦闪")]
    [InlineData("refused", "")]
    public async Task An_answer_has_every_key_whatever_its_kind(string kind, string question)
    {
        var answer = (await archive.RunAsync("ask", question, "--json")).Json;

        JsonShape.AssertIs(Shapes.Ask, answer);
        Assert.Equal(kind, answer.GetProperty("kind").GetString());
        Assert.Equal("extractive", answer.GetProperty("writer").GetString());
        Assert.Equal(question, answer.GetProperty("interpreted").GetString());
        Assert.Equal(kind == "cited", answer.GetProperty("sentences").GetArrayLength() > 0);
        Assert.Equal(kind == "cited", answer.GetProperty("citations").GetArrayLength() > 0);
        Assert.NotEmpty(answer.GetProperty("text").GetString()!);
    }

    [Fact]
    public async Task A_refusal_of_a_question_that_is_too_long_has_every_key()
    {
        var answer = (await archive.RunAsync("ask", new string('问', 1001), "--json")).Json;

        JsonShape.AssertIs(Shapes.Ask, answer);
        Assert.Equal("refused", answer.GetProperty("kind").GetString());
    }

    [Fact]
    public async Task A_quote_is_the_stored_text_between_its_offsets_counted_in_UTF_16()
    {
        var answer = (await archive.RunAsync("ask", "𠮷安小学有教室多少间？", "--json")).Json;

        var numbers = new List<int>();
        foreach (var citation in answer.GetProperty("citations").EnumerateArray())
        {
            numbers.Add(citation.GetProperty("number").GetInt32());
            var passage = (await archive.RunAsync("passage", citation.GetProperty("passage").GetString()!, "--json")).Json;
            JsonShape.AssertIs(Shapes.Passage, passage);
            var text = passage.GetProperty("article_text").GetString()!;
            var (start, end) = (citation.GetProperty("start").GetInt32(), citation.GetProperty("end").GetInt32());
            Assert.Equal(citation.GetProperty("quote").GetString(), text[start..end]);
            Assert.Equal(passage.GetProperty("text").GetString(), text[passage.GetProperty("start").GetInt32()..passage.GetProperty("end").GetInt32()]);
            Assert.InRange(start, passage.GetProperty("start").GetInt32(), end);
            Assert.InRange(end, start, passage.GetProperty("end").GetInt32());
            Assert.All(
                ["article", "external_id", "title", "outlet", "published", "url"],
                key => Assert.Equal(passage.GetProperty(key).GetRawText(), citation.GetProperty(key).GetRawText()));
        }

        Assert.Equal(Enumerable.Range(1, numbers.Count), numbers);
        Assert.Contains("三十六间", answer.GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.All(
            answer.GetProperty("sentences").EnumerateArray().SelectMany(sentence => sentence.GetProperty("citations").EnumerateArray()),
            number => Assert.Contains(number.GetInt32(), numbers));
    }

    [Fact]
    public async Task Hits_are_ranked_from_one_and_no_more_than_asked_for()
    {
        var found = (await archive.RunAsync("search", "沧霞大桥合龙，玉潭水库，荔枝节", "--top", "2", "--json")).Json;

        JsonShape.AssertIs(Shapes.Search, found);
        var hits = found.GetProperty("hits").EnumerateArray().ToList();
        Assert.Equal([1, 2], hits.Select(hit => hit.GetProperty("rank").GetInt32()));
        Assert.True(hits[0].GetProperty("score").GetDouble() >= hits[1].GetProperty("score").GetDouble());
    }

    [Fact]
    public async Task A_search_that_finds_nothing_has_no_hits()
    {
        var found = (await archive.RunAsync("search", "zxqj", "--json")).Json;

        JsonShape.AssertIs(Shapes.Search, found);
        Assert.Empty(found.GetProperty("hits").EnumerateArray());
    }

    [Fact]
    public async Task Articles_are_listed_with_what_is_known_of_them()
    {
        var articles = (await archive.RunAsync("articles", "--json")).Json;

        JsonShape.AssertIs(Shapes.Articles, articles);
        var byId = articles.GetProperty("articles").EnumerateArray().ToDictionary(article => article.GetProperty("external_id").GetString()!);
        Assert.Equal(["bridge", "fair", "reservoir", "school"], byId.Keys.Order());
        Assert.Equal("2026-05-30", byId["bridge"].GetProperty("published").GetString());
        Assert.Equal("published", byId["bridge"].GetProperty("year_source").GetString());
        Assert.Equal("unknown", byId["reservoir"].GetProperty("year_source").GetString());
        Assert.All(
            ["title", "outlet", "published", "event", "url"],
            key => Assert.Equal(JsonValueKind.Null, byId["reservoir"].GetProperty(key).ValueKind));
        Assert.False(byId["bridge"].GetProperty("sample").GetBoolean());
    }

    [Theory]
    [InlineData("--since", "2026-06-20", "fair", "school")]
    [InlineData("--place", "沧霞", "bridge")]
    [InlineData("--since", "2030-01-01")]
    public async Task Articles_are_listed_by_day_and_place(string option, string value, params string[] expected)
    {
        var articles = (await archive.RunAsync("articles", option, value, "--json")).Json;

        Assert.Equal(
            expected,
            articles.GetProperty("articles").EnumerateArray().Select(article => article.GetProperty("external_id").GetString()!).Order());
    }

    [Fact]
    public async Task A_healthy_archive_has_nothing_to_mend()
    {
        var examined = (await archive.RunAsync("doctor", "--json")).Json;

        JsonShape.AssertIs(Shapes.Doctor, examined);
        Assert.Equal(
            ["index", "model", "news", "settings", "store"],
            examined.GetProperty("checks").EnumerateArray().Select(check => check.GetProperty("name").GetString()!).Order());
        Assert.All(examined.GetProperty("checks").EnumerateArray(), check =>
        {
            Assert.True(check.GetProperty("ok").GetBoolean(), check.GetProperty("detail").GetString());
            Assert.Equal(JsonValueKind.Null, check.GetProperty("cure").ValueKind);
        });
    }

    [Fact]
    public async Task Doctor_says_how_to_mend_what_is_not_as_it_should_be()
    {
        var examined = (await archive.RunAsync("doctor", "--json", "--News:Sources:0:Path=absent")).Json;

        JsonShape.AssertIs(Shapes.Doctor, examined);
        var check = Assert.Single(examined.GetProperty("checks").EnumerateArray(), check => !check.GetProperty("ok").GetBoolean());
        Assert.Equal("news", check.GetProperty("name").GetString());
        Assert.NotEmpty(check.GetProperty("cure").GetString()!);
    }
}
