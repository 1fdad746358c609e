using Microsoft.Data.Sqlite;

namespace AssistantBot.IntegrationTests.Failures;

public sealed class UnusableArchiveTests(SmallArchive archive) : IClassFixture<SmallArchive>
{
    [Theory]
    [InlineData("There is no passage", "passage", "0123456789abcdef")]
    [InlineData("There is no article", "remove", "0123456789abcdef")]
    [InlineData("cannot be read", "eval", "absent.jsonl")]
    [InlineData("questions.jsonl:2", "eval", "questions.jsonl")]
    public async Task What_is_not_there_is_said(string sentence, params string[] arguments)
    {
        using var folder = archive.Copy();
        folder.Write("questions.jsonl", """{"id":1,"question":"谁？","articles":[]}""" + "\n{\n");

        var result = await AssistantBotProcess.RunAsync(folder.Path, [.. arguments, "--json"]);

        result.AssertFailed(1, sentence);
    }

    [Theory]
    [InlineData("/proc/nowhere")]
    [InlineData("more.txt/data")]
    public async Task An_archive_that_cannot_be_made_is_said(string data)
    {
        using var folder = archive.Copy();

        var result = await AssistantBotProcess.RunAsync(folder.Path, ["ingest", "more.txt", "--data", data, "--json"]);

        result.AssertFailed(1, "No archive can be kept");
    }

    [Fact]
    public async Task A_folder_that_may_not_be_written_is_said_and_its_archive_stays_as_it_was()
    {
        using var folder = archive.Copy();
        var before = await File.ReadAllBytesAsync(folder.File("data/catalogue.db"), TestContext.Current.CancellationToken);
        File.SetUnixFileMode(folder.File("data/catalogue.db"), UnixFileMode.UserRead);
        File.SetUnixFileMode(folder.File("data"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        var launch = Launch.WithoutRootRights with { WorkingDirectory = folder.Path };

        var ingested = await AssistantBotProcess.RunAsync(launch, "ingest", "more.txt", "--json");
        var elsewhere = await AssistantBotProcess.RunAsync(launch, "ingest", "more.txt", "--data", "data/new", "--json");

        File.SetUnixFileMode(folder.File("data"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        ingested.AssertFailed(1, "data/catalogue.db");
        Assert.Contains("this user", ingested.Errors, StringComparison.Ordinal);
        elsewhere.AssertFailed(1, "No archive can be kept");
        Assert.Equal(before, await File.ReadAllBytesAsync(folder.File("data/catalogue.db"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task While_another_process_writes_questions_are_answered_and_an_ingestion_that_waited_in_vain_says_so()
    {
        using var folder = archive.Copy();
        await using (var connection = Open(folder.File("data/catalogue.db")))
        await using (await connection.BeginTransactionAsync(TestContext.Current.CancellationToken))
        {
            var ingested = await AssistantBotProcess.RunAsync(
                folder.Path, ["ingest", "more.txt", "--json", "--Data:LockTimeoutSeconds=1"]);
            var asked = await AssistantBotProcess.RunAsync(folder.Path, ["ask", "市委书记调研了什么？", "--json"]);

            ingested.AssertFailed(1, "is locked");
            Assert.Equal(SmallArchive.Articles, asked.Json.GetProperty("searched").GetProperty("articles").GetInt32());
        }

        var again = await AssistantBotProcess.RunAsync(folder.Path, ["ingest", "more.txt", "--json"]);
        Assert.Equal(1, again.Json.GetProperty("added").GetInt32());
    }

    [Fact]
    public async Task While_another_process_holds_the_index_an_ingestion_commits_and_says_what_waits()
    {
        using var folder = archive.Copy();
        await using (new FileStream(folder.File("data/index.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None))
        {
            var ingested = await AssistantBotProcess.RunAsync(
                folder.Path, ["ingest", "more.txt", "--json", "--Data:LockTimeoutSeconds=1"]);
            Assert.Equal(1, ingested.Json.GetProperty("added").GetInt32());
            Assert.Equal(1, ingested.Json.GetProperty("waiting").GetInt32());
        }

        var again = await AssistantBotProcess.RunAsync(folder.Path, ["ingest", "more.txt", "--json"]);
        Assert.Equal(0, again.Json.GetProperty("waiting").GetInt32());
        var asked = await AssistantBotProcess.RunAsync(folder.Path, ["ask", "水库加固", "--json"]);
        Assert.Equal("cited", asked.Json.GetProperty("kind").GetString());
    }

    private static SqliteConnection Open(string file)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }
}
