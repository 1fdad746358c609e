using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace AssistantBot.IntegrationTests.JsonContract;

/// <summary>The documents of the commands that change the archive, and what they leave behind.</summary>
public sealed class WritingDocumentTests
{
    [Fact]
    public async Task Ingesting_twice_changes_nothing_and_a_changed_article_takes_the_place_of_its_former_version()
    {
        using var folder = new TemporaryFolder();
        folder.Write("known.jsonl", KnownArchive.Lines);

        var first = (await AssistantBotProcess.RunAsync(folder.Path, ["ingest", "known.jsonl", "--json"])).Json;
        JsonShape.AssertIs(Shapes.Ingest, first);
        AssertCounts(first, added: 4, updated: 0, unchanged: 0);

        var second = (await AssistantBotProcess.RunAsync(folder.Path, ["ingest", "known.jsonl", "absent.txt", "--json"])).Json;
        JsonShape.AssertIs(Shapes.Ingest, second);
        AssertCounts(second, added: 0, updated: 0, unchanged: 4);
        Assert.Equal("absent.txt", Assert.Single(second.GetProperty("failed").EnumerateArray()).GetProperty("source").GetString());

        var before = await HitAsync(folder, "通车时间定在8月底");
        folder.Write("known.jsonl", KnownArchive.Lines.Replace("定在8月底", "推迟到十二月", StringComparison.Ordinal));
        var third = (await AssistantBotProcess.RunAsync(folder.Path, ["ingest", "known.jsonl", "--json"])).Json;
        AssertCounts(third, added: 0, updated: 1, unchanged: 3);
        Assert.Equal(first.GetProperty("passages").GetInt64(), third.GetProperty("passages").GetInt64());

        var after = await HitAsync(folder, "通车时间推迟到十二月");
        Assert.Equal(before.GetProperty("article").GetString(), after.GetProperty("article").GetString());
        Assert.NotEqual(before.GetProperty("passage").GetString(), after.GetProperty("passage").GetString());
        (await AssistantBotProcess.RunAsync(folder.Path, ["passage", before.GetProperty("passage").GetString()!, "--json"]))
            .AssertFailed(1, "There is no passage");
        var articles = (await AssistantBotProcess.RunAsync(folder.Path, ["articles", "--json"])).Json.GetProperty("articles");
        Assert.Equal(
            [1, 1, 1, 2],
            articles.EnumerateArray().Select(article => article.GetProperty("versions").GetInt32()).Order());
    }

    [Fact]
    public async Task A_removed_article_goes_with_all_that_was_derived_from_it()
    {
        using var folder = new TemporaryFolder();
        folder.Write("known.jsonl", KnownArchive.Lines);
        await AssistantBotProcess.RunAsync(folder.Path, ["ingest", "known.jsonl"]);
        var school = await HitAsync(folder, "𠮷安小学");

        var removed = (await AssistantBotProcess.RunAsync(
            folder.Path, ["remove", "bridge", school.GetProperty("article").GetString()!, "--json"])).Json;

        JsonShape.AssertIs(Shapes.Remove, removed);
        Assert.Equal(2, removed.GetProperty("removed").GetArrayLength());
        Assert.Equal(2, removed.GetProperty("articles").GetInt32());
        var found = (await AssistantBotProcess.RunAsync(folder.Path, ["search", "沧霞大桥，𠮷安小学", "--json"])).Json;
        Assert.DoesNotContain(
            found.GetProperty("hits").EnumerateArray(),
            hit => hit.GetProperty("external_id").GetString() is "bridge" or "school");
        using var connection = Open(folder);
        Assert.Equal(0, Scalar(connection, "SELECT count(*) FROM raw_documents WHERE article_key NOT IN (SELECT key FROM articles)"));
        Assert.Equal(2, Scalar(connection, "SELECT count(*) FROM raw_documents"));
        Assert.Equal(removed.GetProperty("passages").GetInt64(), Scalar(connection, "SELECT count(*) FROM passage_words_1"));
    }

    [Fact]
    public async Task Doctor_finds_an_index_that_lacks_passages_and_reindex_mends_it()
    {
        using var folder = new TemporaryFolder();
        folder.Folder("news");
        folder.Write("known.jsonl", KnownArchive.Lines);
        await AssistantBotProcess.RunAsync(folder.Path, ["ingest", "known.jsonl"]);
        using (var connection = Open(folder))
        {
            Scalar(connection, "DELETE FROM passage_words_1 WHERE rowid = (SELECT min(key) FROM passages)");
        }

        var sick = (await AssistantBotProcess.RunAsync(folder.Path, ["doctor", "--json"])).Json;
        JsonShape.AssertIs(Shapes.Doctor, sick);
        var index = Assert.Single(sick.GetProperty("checks").EnumerateArray(), check => !check.GetProperty("ok").GetBoolean());
        Assert.Equal("index", index.GetProperty("name").GetString());
        Assert.Contains("reindex", index.GetProperty("cure").GetString(), StringComparison.Ordinal);

        var rebuilt = (await AssistantBotProcess.RunAsync(folder.Path, ["reindex", "--json"])).Json;
        JsonShape.AssertIs(Shapes.Reindex, rebuilt);
        Assert.Equal(4, rebuilt.GetProperty("passages").GetInt32());
        var healthy = (await AssistantBotProcess.RunAsync(folder.Path, ["doctor", "--json"])).Json;
        Assert.All(healthy.GetProperty("checks").EnumerateArray(), check => Assert.True(check.GetProperty("ok").GetBoolean()));
    }

    private static void AssertCounts(JsonElement report, int added, int updated, int unchanged)
    {
        Assert.Equal(added, report.GetProperty("added").GetInt32());
        Assert.Equal(updated, report.GetProperty("updated").GetInt32());
        Assert.Equal(unchanged, report.GetProperty("unchanged").GetInt32());
        Assert.Equal(0, report.GetProperty("waiting").GetInt32());
        Assert.Equal(4, report.GetProperty("articles").GetInt32());
    }

    private static async Task<JsonElement> HitAsync(TemporaryFolder folder, string query)
    {
        var found = await AssistantBotProcess.RunAsync(folder.Path, ["search", query, "--top", "1", "--json"]);
        return Assert.Single(found.Json.GetProperty("hits").EnumerateArray());
    }

    private static SqliteConnection Open(TemporaryFolder folder)
    {
        var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder { DataSource = folder.File("data/catalogue.db"), Pooling = false }.ToString());
        connection.Open();
        return connection;
    }

    private static long Scalar(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The statements are those above.
        command.CommandText = sql;
#pragma warning restore CA2100
        return command.ExecuteScalar() as long? ?? 0;
    }
}
