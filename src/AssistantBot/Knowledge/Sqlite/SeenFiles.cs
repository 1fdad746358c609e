using Dapper;

namespace AssistantBot.Knowledge.Sqlite;

/// <summary>Remembers which files of watched folders have been read, by size and time of change.</summary>
internal sealed class SeenFiles(CatalogueDatabase database)
{
    public Task<bool> ContainsAsync(string path, long size, DateTime modifiedUtc, CancellationToken cancellationToken) =>
        database.ReadAsync(
            (connection, snapshot) => connection.ExecuteScalarAsync<bool>(
                "SELECT EXISTS (SELECT 1 FROM seen_files WHERE path = @path AND size = @size AND modified = @modified)",
                new { path, size, modified = modifiedUtc.Ticks },
                snapshot),
            cancellationToken);

    public Task AddAsync(
        IReadOnlyCollection<(string Path, long Size, DateTime ModifiedUtc)> files, CancellationToken cancellationToken) =>
        database.WriteAsync(
            (connection, transaction) => connection.ExecuteAsync(
                """
                INSERT INTO seen_files VALUES (@Path, @Size, @Modified)
                ON CONFLICT (path) DO UPDATE SET size = excluded.size, modified = excluded.modified
                """,
                files.Select(file => new { file.Path, file.Size, Modified = file.ModifiedUtc.Ticks }),
                transaction),
            cancellationToken);
}
