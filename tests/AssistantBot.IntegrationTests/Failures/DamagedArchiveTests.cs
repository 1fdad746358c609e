using Microsoft.Data.Sqlite;

namespace AssistantBot.IntegrationTests.Failures;

public sealed class DamagedArchiveTests(SmallArchive archive) : IClassFixture<SmallArchive>
{
    private const int PageSize = 4096;

    /// <summary>What happened to the file, how, and what the program says of it.</summary>
    public static TheoryData<string, string> Damages { get; } = new()
    {
        { "rubbish in the middle", "is damaged" },
        { "cut off", "is damaged" },
        { "emptied", "0 bytes" },
        { "a text", "is damaged" },
        { "another program's", "not an archive of AssistantBot" },
        { "newer", "newer version" },
        { "only the journal left", "is missing" },
    };

    [Theory]
    [MemberData(nameof(Damages))]
    public async Task A_damaged_archive_is_said_and_left_as_it_is(string damage, string sentence)
    {
        using var folder = archive.Copy();
        var file = folder.File("data/catalogue.db");
        Spoil(file, damage);
        var before = Content(folder);

        var ingested = await AssistantBotProcess.RunAsync(folder.Path, ["ingest", "more.txt", "--json"]);
        var asked = await AssistantBotProcess.RunAsync(folder.Path, ["ask", "市委书记调研了什么？", "--json"]);
        var examined = await AssistantBotProcess.RunAsync(folder.Path, ["doctor", "--json"]);

        ingested.AssertFailed(1, sentence);
        asked.AssertFailed(1, sentence);
        var store = examined.Json.GetProperty("checks").EnumerateArray().Single(check => check.GetProperty("name").GetString() == "store");
        Assert.False(store.GetProperty("ok").GetBoolean());
        Assert.Contains(sentence, store.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.Equal(before, Content(folder));
    }

    [Fact]
    public async Task Damage_that_only_some_commands_meet_is_found_by_doctor()
    {
        using var folder = archive.Copy();
        var file = folder.File("data/catalogue.db");
        Overwrite(file, (Scalar(file, "SELECT rootpage FROM sqlite_master WHERE name = 'raw_documents'") - 1) * PageSize, PageSize);

        var examined = await AssistantBotProcess.RunAsync(folder.Path, ["doctor", "--json"]);
        var ingested = await AssistantBotProcess.RunAsync(folder.Path, ["ingest", "more.txt", "--json"]);
        var listed = await AssistantBotProcess.RunAsync(folder.Path, ["articles", "--json"]);

        Assert.Contains(
            examined.Json.GetProperty("checks").EnumerateArray(),
            check => check.GetProperty("name").GetString() == "store" && !check.GetProperty("ok").GetBoolean());
        ingested.AssertFailed(1, "is damaged");
        Assert.Equal(SmallArchive.Articles, listed.Json.GetProperty("articles").GetArrayLength());
    }

    private static void Spoil(string file, string damage)
    {
        switch (damage)
        {
            case "rubbish in the middle":
                Overwrite(file, PageSize, (int)new FileInfo(file).Length - (2 * PageSize));
                break;
            case "cut off":
                Shorten(file, new FileInfo(file).Length / 2);
                break;
            case "emptied":
                Shorten(file, 0);
                break;
            case "a text":
                File.WriteAllText(file, new string('字', 10_000));
                break;
            case "another program's":
                File.Delete(file);
                Execute(file, "CREATE TABLE recipes (name TEXT)");
                break;
            case "newer":
                Execute(file, "PRAGMA user_version = 9999");
                break;
            default:
                File.Move(file, file + "-wal");
                break;
        }
    }

    private static List<(string, string)> Content(TemporaryFolder folder) =>
        Directory.GetFiles(folder.File("data"), "catalogue.db*").Order()
            .Where(file => !file.EndsWith("-shm", StringComparison.Ordinal))
            .Where(file => file.EndsWith(".db", StringComparison.Ordinal) || new FileInfo(file).Length > 0)
            .Select(file => (file, Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file)))))
            .ToList();

    private static void Overwrite(string file, long start, int length)
    {
        var rubbish = new byte[length];
        new Random(1).NextBytes(rubbish);
        using var stream = File.OpenWrite(file);
        stream.Position = start;
        stream.Write(rubbish);
    }

    private static void Shorten(string file, long length)
    {
        using var stream = File.OpenWrite(file);
        stream.SetLength(length);
    }

    private static void Execute(string file, string sql) => Scalar(file, sql);

    private static long Scalar(string file, string sql)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The statements are those above.
        command.CommandText = sql;
#pragma warning restore CA2100
        return command.ExecuteScalar() as long? ?? 0;
    }
}
