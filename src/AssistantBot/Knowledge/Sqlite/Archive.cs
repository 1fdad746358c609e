using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;

namespace AssistantBot.Knowledge.Sqlite;

/// <summary>Makes an archive, or makes sure that what is there is one, before anything reads or writes it.</summary>
internal sealed class Archive(CatalogueDatabase database, SqliteIndexGenerations generations, TimeProvider time)
{
    private const string CreationLock = "creation";

    /// <summary>Opens the archive; an archive that is not there is made, whole or not at all.</summary>
    /// <exception cref="ArchiveUnavailableException">It is damaged, newer than this program, or cannot be made.</exception>
    public async Task OpenAsync(CancellationToken cancellationToken)
    {
        try
        {
            await CreateIfMissingAsync(cancellationToken);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ArchiveUnavailableException(
                $"No archive can be kept in {database.Directory}: {exception.Message} Choose another folder with --data.", exception);
        }

        await CheckAndMigrateAsync(cancellationToken);
        await generations.EnsureCurrentAsync(cancellationToken);
    }

    private async Task CreateIfMissingAsync(CancellationToken cancellationToken)
    {
        RefuseRemains();
        if (File.Exists(database.File))
        {
            return;
        }

        Directory.CreateDirectory(database.Directory);
        using var creation = await ArchiveLock.TakeAsync(
            database.Directory, CreationLock, database.LockTimeout, time, cancellationToken)
            ?? throw new ArchiveUnavailableException(
                $"The folder {database.Directory} cannot be written, or another process has been creating an archive in it for too long.");
        if (!File.Exists(database.File))
        {
            await CreateAsync();
        }
    }

    // An empty or missing main file beside a journal was an archive once: a fresh one in its place would hide the loss.
    private void RefuseRemains()
    {
        var file = new FileInfo(database.File);
        if (file.Exists && file.Length == 0)
        {
            throw new ArchiveUnavailableException(
                $"The archive {file.FullName} is empty (0 bytes): it was cut off. Restore it from a backup, or delete the file to start anew.");
        }

        if (!file.Exists && File.Exists(file.FullName + "-wal"))
        {
            throw new ArchiveUnavailableException(
                $"The archive {file.FullName} is missing, but its journal {file.Name}-wal is there. Restore the archive from a backup, or delete the journal to start anew.");
        }
    }

    // Made under another name and renamed, so that a process killed here leaves no half-made archive.
    private async Task CreateAsync()
    {
        var draft = database.File + ".new";
        foreach (var leftover in new[] { draft, draft + "-wal", draft + "-shm" })
        {
            File.Delete(leftover);
        }

        var connectionString = new SqliteConnectionStringBuilder { DataSource = draft, Pooling = false }.ToString();
        try
        {
            await using var connection = new SqliteConnection(connectionString);
            await connection.OpenAsync();
            await connection.ExecuteAsync("PRAGMA journal_mode = WAL;");
            await using var transaction = (SqliteTransaction)await connection.BeginTransactionAsync();
            await Migrations.ApplyAsync(connection, transaction, from: 0);
            await transaction.CommitAsync();
        }
        catch (SqliteException exception) when (SqliteErrors.CanExplain(exception))
        {
            throw SqliteErrors.Explain(exception, database.File);
        }

        File.Move(draft, database.File);
    }

    private async Task CheckAndMigrateAsync(CancellationToken cancellationToken)
    {
        var version = await database.ReadAsync(VersionAsync, cancellationToken);
        if (version > Migrations.Latest)
        {
            throw new ArchiveUnavailableException(string.Create(
                CultureInfo.InvariantCulture,
                $"The archive {database.File} was made by a newer version of AssistantBot (format {version}; this one reads up to {Migrations.Latest}). Use the newer version."));
        }

        if (version < Migrations.Latest)
        {
            await database.WriteAsync(MigrateAsync, cancellationToken);
        }
    }

    private async Task<int> VersionAsync(SqliteConnection connection, SqliteTransaction snapshot)
    {
        if (await connection.ExecuteScalarAsync<long>("PRAGMA application_id;", transaction: snapshot) != Migrations.ApplicationId)
        {
            throw new ArchiveUnavailableException(
                $"The file {database.File} is a database, but not an archive of AssistantBot. Choose another folder with --data.");
        }

        return await connection.ExecuteScalarAsync<int>("PRAGMA user_version;", transaction: snapshot);
    }

    private async Task<int> MigrateAsync(SqliteConnection connection, SqliteTransaction transaction)
    {
        // Read again under the write lock: another process may have migrated meanwhile.
        var version = await VersionAsync(connection, transaction);
        await Migrations.ApplyAsync(connection, transaction, version);
        return Migrations.Latest;
    }
}
