using System.Globalization;
using AssistantBot.Knowledge;
using AssistantBot.Knowledge.Sqlite;
using AssistantBot.Tests.Fakes;
using Microsoft.Data.Sqlite;

namespace AssistantBot.Tests.Knowledge.Sqlite;

public sealed class ArchiveTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_new_archive_records_its_migrations_and_what_it_is()
    {
        await using var archive = await TestArchive.OpenAsync();

        Assert.Equal(Migrations.Latest, await archive.ScalarAsync<int>("PRAGMA user_version"));
        Assert.Equal(Migrations.ApplicationId, await archive.ScalarAsync<int>("PRAGMA application_id"));
        Assert.Equal("wal", await archive.ScalarAsync<string>("PRAGMA journal_mode"));
        Assert.Equal(2, await archive.ScalarAsync<int>("PRAGMA synchronous"));
        Assert.Empty(Files(archive, "*.new*"));
    }

    [Fact]
    public void Migrations_are_numbered_without_a_gap()
    {
        var numbers = typeof(Migrations).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith("migration:", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => int.Parse(name["migration:".Length..][..4], CultureInfo.InvariantCulture));

        Assert.Equal(Enumerable.Range(1, Migrations.Latest), numbers);
    }

    [Fact]
    public async Task Opening_twice_changes_nothing()
    {
        await using var archive = await TestArchive.OpenAsync(Some.Version("a"));
        var before = await archive.ContentAsync();

        await archive.Get<Archive>().OpenAsync(Cancel);

        Assert.Equal(before, await archive.ContentAsync());
        Assert.Equal(1, await archive.ScalarAsync<long>("SELECT count(*) FROM index_generations"));
    }

    [Fact]
    public async Task An_archive_of_a_newer_format_is_refused_and_left_as_it_is()
    {
        await using var archive = await TestArchive.OpenAsync(Some.Version("a"));
        await archive.ExecuteAsync("PRAGMA user_version = 999");

        var refusal = await RefusalAsync(archive);

        Assert.Contains("newer version", refusal, StringComparison.Ordinal);
        Assert.Equal(1, await archive.ScalarAsync<long>("SELECT count(*) FROM articles"));
    }

    [Fact]
    public async Task A_database_of_another_program_is_refused_and_left_as_it_is()
    {
        await using var archive = TestArchive.Missing();
        Directory.CreateDirectory(archive.Directory);
        await using (var foreign = new SqliteConnection($"Data Source={archive.CatalogueFile};Pooling=False"))
        {
            await foreign.OpenAsync(Cancel);
            await using var command = foreign.CreateCommand();
            command.CommandText = "CREATE TABLE theirs (a)";
            await command.ExecuteNonQueryAsync(Cancel);
        }

        Assert.Contains("not an archive of AssistantBot", await RefusalAsync(archive), StringComparison.Ordinal);
        Assert.Equal(["theirs"], await archive.QueryAsync<string>("SELECT name FROM sqlite_schema"));
    }

    [Fact]
    public async Task An_empty_file_is_what_is_left_of_an_archive_and_refused()
    {
        await using var archive = TestArchive.Missing();
        Directory.CreateDirectory(archive.Directory);
        await File.WriteAllBytesAsync(archive.CatalogueFile, [], Cancel);

        Assert.Contains("0 bytes", await RefusalAsync(archive), StringComparison.Ordinal);
        Assert.Equal(0, new FileInfo(archive.CatalogueFile).Length);
    }

    [Fact]
    public async Task A_journal_without_its_archive_is_refused()
    {
        await using var archive = TestArchive.Missing();
        Directory.CreateDirectory(archive.Directory);
        await File.WriteAllBytesAsync(archive.CatalogueFile + "-wal", [1], Cancel);

        Assert.Contains("journal", await RefusalAsync(archive), StringComparison.Ordinal);
        Assert.False(File.Exists(archive.CatalogueFile));
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_refused_as_damaged()
    {
        await using var archive = TestArchive.Missing();
        Directory.CreateDirectory(archive.Directory);
        await File.WriteAllTextAsync(archive.CatalogueFile, new string('x', 5000), Cancel);

        Assert.Contains("is damaged", await RefusalAsync(archive), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_half_made_archive_left_by_a_crash_is_no_obstacle()
    {
        await using var archive = TestArchive.Missing();
        Directory.CreateDirectory(archive.Directory);
        await File.WriteAllTextAsync(archive.CatalogueFile + ".new", "half", Cancel);
        await File.WriteAllTextAsync(archive.CatalogueFile + ".new-wal", "half", Cancel);

        await archive.Get<Archive>().OpenAsync(Cancel);

        Assert.Equal([SaveOutcome.Added], await archive.SaveAsync(Some.Version("a")));
        Assert.Empty(Files(archive, "*.new*"));
    }

    [Fact]
    public async Task An_archive_that_was_damaged_while_it_was_in_use_says_so()
    {
        await using var archive = await TestArchive.OpenAsync([.. Enumerable.Range(0, 50).Select(i => Some.Version($"a{i}", string.Concat(Enumerable.Repeat(Some.Text, 20))))]);
        await archive.ExecuteAsync("PRAGMA user_version = 1");
        archive.Get<CatalogueDatabase>().Dispose();
        Overwrite(archive.CatalogueFile);
        using var database = new CatalogueDatabase(archive.CatalogueFile, 1);

        var exception = await Assert.ThrowsAsync<ArchiveUnavailableException>(() => new CatalogueReader(database).ResolveAsync("a1", Cancel));

        Assert.Contains("is damaged", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_place_where_no_archive_can_be_made_is_named()
    {
        await using var archive = TestArchive.Missing();
        await File.WriteAllTextAsync(archive.Directory, "a file where the folder should be", Cancel);

        Assert.Contains("--data", await RefusalAsync(archive), StringComparison.Ordinal);
    }

    private static async Task<string> RefusalAsync(TestArchive archive) =>
        (await Assert.ThrowsAsync<ArchiveUnavailableException>(() => archive.Get<Archive>().OpenAsync(Cancel))).Message;

    private static IEnumerable<string?> Files(TestArchive archive, string pattern) =>
        Directory.GetFiles(archive.Directory, pattern).Select(Path.GetFileName);

    // All pages but the first, which says that it is a database.
    private static void Overwrite(string file)
    {
        var bytes = File.ReadAllBytes(file);
        bytes.AsSpan(4096).Fill(0x5A);
        File.WriteAllBytes(file, bytes);
        File.Delete(file + "-wal");
        File.Delete(file + "-shm");
    }
}
