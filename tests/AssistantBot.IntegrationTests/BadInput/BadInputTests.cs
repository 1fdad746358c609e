namespace AssistantBot.IntegrationTests.BadInput;

public sealed class BadInputTests(BadInputRun run) : IClassFixture<BadInputRun>
{
    [Theory]
    [InlineData("empty.txt", "empty")]
    [InlineData("blank.txt", "no text")]
    [InlineData("mark.txt", "no text")]
    [InlineData("picture.txt", "JPEG")]
    [InlineData("large.txt", "5 MB")]
    [InlineData("page.pdf", "not read yet")]
    [InlineData("closed", "folder cannot be read")]
    [InlineData("forbidden.txt", "cannot be read")]
    [InlineData("link.txt", "link that leads out")]
    [InlineData("pipe.txt", "empty")]
    [InlineData("broken.jsonl:2", "Line 2: it is not valid JSON")]
    [InlineData("broken.jsonl:4", "Line 4: it is not a JSON object")]
    [InlineData("broken.jsonl:5", "Line 5: it has no \"text\"")]
    [InlineData("broken.jsonl:6", "no text")]
    [InlineData("long.jsonl:1", "5 MB")]
    [InlineData("long.jsonl:2", "5 MB")]
    [InlineData("cut.jsonl.gz", "read up to line")]
    [InlineData("no.jsonl.gz", "not gzip data")]
    public void What_cannot_be_ingested_is_listed_once_with_the_reason(string source, string reason) =>
        Assert.Contains(reason, Assert.Single(run.ReasonsFor(source)), StringComparison.Ordinal);

    [Fact]
    public void Nothing_else_is_listed_as_failed() =>
        Assert.Equal(18, run.Report.GetProperty("failed").GetArrayLength());

    [Fact]
    public void Everything_else_in_the_same_run_is_ingested()
    {
        var ingested = run.Articles.Keys.Where(id => !id.StartsWith("cut-", StringComparison.Ordinal)).Order();

        Assert.Equal(
            ["after", "before", "behind", "direction", "good", "half", "invisible", "nul", "one"],
            ingested);
        Assert.Equal(run.Articles.Count, run.Report.GetProperty("added").GetInt32());
        Assert.Equal(run.Articles.Count, run.Report.GetProperty("articles").GetInt32());
        Assert.Equal(0, run.Report.GetProperty("waiting").GetInt32());
    }

    [Fact]
    public void What_stands_before_the_damage_in_a_compressed_file_is_ingested()
    {
        var reason = Assert.Single(run.ReasonsFor("cut.jsonl.gz"));
        var last = run.Articles.Keys.Count(id => id.StartsWith("cut-", StringComparison.Ordinal));

        Assert.InRange(last, 1, 999);
        Assert.Contains($"line {last}.", reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nul", "control", 2)]
    [InlineData("direction", "bidi", 3)]
    [InlineData("invisible", "zero_width", 4)]
    [InlineData("half", "damaged", 2)]
    public void Characters_that_harm_are_taken_out_and_counted(string article, string kind, int count)
    {
        var edit = Assert.Single(run.Articles[article].GetProperty("edits").EnumerateObject());

        Assert.Equal(kind, edit.Name);
        Assert.Equal(count, edit.Value.GetInt32());
    }

    [Fact]
    public void A_text_without_such_characters_has_no_edits() =>
        Assert.Empty(run.Articles["good"].GetProperty("edits").EnumerateObject());

    [Fact]
    public void A_text_of_one_character_is_an_article() =>
        Assert.Equal(1, run.Articles["one"].GetProperty("passages").GetInt32());
}
