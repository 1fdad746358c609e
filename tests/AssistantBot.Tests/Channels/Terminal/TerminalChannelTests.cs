using System.Text.Json;
using AssistantBot.Channels.Terminal;
using AssistantBot.Hosting;
using AssistantBot.Knowledge.Sqlite;
using AssistantBot.Tests.Fakes;

namespace AssistantBot.Tests.Channels.Terminal;

public sealed class TerminalChannelTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Data => _folder.File("data");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("nonsense")]
    [InlineData("ask")]
    [InlineData("ingest")]
    [InlineData("ask|问题|--josn")]
    [InlineData("search|问题|--tpo|3")]
    [InlineData("articles|--nonsense")]
    [InlineData("search|问题|--top|0")]
    [InlineData("search|问题|--top|1001")]
    [InlineData("search|问题|--top|many")]
    [InlineData("eval|q.jsonl|--limit|0")]
    [InlineData("articles|--since|yesterday")]
    public async Task Wrong_usage_is_told_with_the_way_to_help(string arguments)
    {
        var result = await RunAsync(arguments.Split('|'));

        Assert.Equal((ExitCodes.WrongUsage, ""), (result.ExitCode, result.Output));
        Assert.Contains("--help", result.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ask|问题")]
    [InlineData("search|问题")]
    [InlineData("articles")]
    [InlineData("passage|x")]
    [InlineData("remove|x")]
    [InlineData("reindex")]
    public async Task An_archive_that_is_not_there_is_not_made_by_a_command_that_reads(string arguments)
    {
        var result = await RunAsync([.. arguments.Split('|'), "--data", Data]);

        Assert.Equal(ExitCodes.WrongUsage, result.ExitCode);
        Assert.Contains("There is no archive in", result.Errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Data));
    }

    [Fact]
    public async Task A_file_given_as_the_archive_is_wrong_usage()
    {
        var result = await RunAsync("ingest", _folder.Write("a.txt", "会议召开。"), "--data", _folder.File("a.txt"));

        Assert.Equal(ExitCodes.WrongUsage, result.ExitCode);
        Assert.Contains("is a file", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task News_is_ingested_found_asked_opened_and_removed()
    {
        _folder.Write("news/a.jsonl", "{\"id\":\"a\",\"title\":\"大桥合龙\",\"text\":\"枕渡大桥主桥5月29日合龙。\"}\n{\"id\":\"b\",\"text\":\"明天有雨。\"}");

        var ingest = await JsonAsync("ingest", _folder.File("news"));
        Assert.Equal((2, 2), (ingest.GetProperty("added").GetInt32(), ingest.GetProperty("articles").GetInt32()));

        var search = await JsonAsync("search", "大桥", "什么时候", "合龙", "--top", "1");
        var hit = Assert.Single(search.GetProperty("hits").EnumerateArray());
        Assert.Equal((1, "a"), (hit.GetProperty("rank").GetInt32(), hit.GetProperty("external_id").GetString()));

        var ask = await JsonAsync("ask", "枕渡大桥主桥什么时候合龙？");
        Assert.Equal("枕渡大桥主桥5月29日合龙。[1]", ask.GetProperty("text").GetString());

        var passage = await JsonAsync("passage", hit.GetProperty("passage").GetString()!);
        Assert.Equal("枕渡大桥主桥5月29日合龙。", passage.GetProperty("article_text").GetString());

        Assert.Equal(2, (await JsonAsync("reindex")).GetProperty("passages").GetInt32());
        Assert.Equal(2, (await JsonAsync("articles")).GetProperty("articles").GetArrayLength());
        Assert.Equal(1, (await JsonAsync("articles", "--place", "枕渡")).GetProperty("articles").GetArrayLength());

        var remove = await JsonAsync("remove", "a");
        Assert.Equal((1, 1), (remove.GetProperty("removed").GetArrayLength(), remove.GetProperty("articles").GetInt32()));
        Assert.Equal("not_found", (await JsonAsync("ask", "枕渡大桥主桥什么时候合龙？")).GetProperty("kind").GetString());
    }

    [Fact]
    public async Task A_question_set_is_scored()
    {
        _folder.Write("news/a.txt", "枕渡大桥主桥5月29日合龙。");
        _folder.Write("news/b.txt", "明天有雨。");
        _folder.Write("news/c.txt", "全市招商引资推进会召开。");
        await RunAsync("ingest", _folder.File("news"), "--data", Data);
        _folder.Write("q.jsonl", "{\"id\":\"1\",\"question\":\"枕渡大桥主桥什么时候合龙？\",\"articles\":[\"a\"],\"answers\":[\"5月29日\"],\"answerable\":true}");

        var scores = await JsonAsync("eval", _folder.File("q.jsonl"));

        Assert.Equal(1, scores.GetProperty("recall_at").GetProperty("1").GetDouble());
        Assert.Equal(1, scores.GetProperty("answer_in_first_citation").GetDouble());
        Assert.Equal(0, scores.GetProperty("citation_errors").GetInt32());
        Assert.Equal(ExitCodes.Failed, (await RunAsync("eval", _folder.File("none.jsonl"), "--data", Data)).ExitCode);
    }

    [Fact]
    public async Task Without_a_chosen_archive_the_first_question_brings_the_samples_and_says_so()
    {
        var result = await RunAsync([$"--Data:Directory={Data}"], "ask", "枕渡大桥主桥什么时候合龙？");

        Assert.Equal(ExitCodes.Done, result.ExitCode);
        Assert.Contains("sample news", result.Errors, StringComparison.Ordinal);
        Assert.Contains("示例", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_passage_that_is_not_there_is_no_success()
    {
        await RunAsync("ingest", _folder.Write("a.txt", "会议召开。"), "--data", Data);

        var result = await RunAsync("passage", "none", "--data", Data);

        Assert.Equal((ExitCodes.Failed, ""), (result.ExitCode, result.Output));
        Assert.Contains("There is no passage none", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_damaged_archive_is_a_sentence_and_no_stack_trace()
    {
        Directory.CreateDirectory(Data);
        _folder.Write("data/" + CatalogueDatabase.FileName, new string('x', 5000));

        var result = await RunAsync("articles", "--data", Data);

        Assert.Equal(ExitCodes.Failed, result.ExitCode);
        Assert.Contains("is damaged", result.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wrong_settings_end_a_command_and_are_a_finding_of_the_doctor()
    {
        string[] settings = ["--News:ScanSeconds=0", "--Data:Folder=x"];

        var articles = await RunAsync(settings, "articles");
        var doctor = await RunAsync(settings, "doctor", "--json");

        Assert.Equal(ExitCodes.Failed, articles.ExitCode);
        Assert.Contains("Data:Folder is no setting", articles.Errors, StringComparison.Ordinal);
        Assert.Contains("News:ScanSeconds is 0", articles.Errors, StringComparison.Ordinal);
        Assert.Equal(ExitCodes.Done, doctor.ExitCode);
        using var document = JsonDocument.Parse(doctor.Output);
        Assert.False(document.RootElement.GetProperty("checks")[0].GetProperty("ok").GetBoolean());
    }

    [Fact]
    public async Task The_doctor_finds_a_sound_archive_sound()
    {
        await RunAsync("ingest", _folder.Write("a.txt", "会议召开。"), "--data", Data);

        var checks = (await JsonAsync("doctor")).GetProperty("checks").EnumerateArray()
            .ToDictionary(check => check.GetProperty("name").GetString()!, check => check.GetProperty("ok").GetBoolean());

        Assert.True(checks["settings"]);
        Assert.True(checks["store"]);
        Assert.True(checks["index"]);
    }

    private async Task<JsonElement> JsonAsync(params string[] arguments)
    {
        var result = await RunAsync([.. arguments, "--data", Data, "--json"]);
        Assert.True(result.ExitCode == ExitCodes.Done, result.Errors);
        using var document = JsonDocument.Parse(result.Output);
        return document.RootElement.Clone();
    }

    private static Task<Result> RunAsync(params string[] arguments) => RunAsync([], arguments);

    private static async Task<Result> RunAsync(string[] settings, params string[] arguments)
    {
        await using var results = new StringWriter();
        await using var messages = new StringWriter();
        var exitCode = await TerminalChannel.RunAsync(
            arguments, data => AssistantBotHost.Build(data, settings), new TerminalOutput(results, messages));
        return new Result(exitCode, results.ToString(), messages.ToString());
    }

    private sealed record Result(int ExitCode, string Output, string Errors);
}
