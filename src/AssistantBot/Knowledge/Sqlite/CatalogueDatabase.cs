using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;
using SQLitePCL;

namespace AssistantBot.Knowledge.Sqlite;

/// <summary>
/// The one SQLite file. Reads see one consistent state; writes come one at a time, each a transaction that takes the
/// write lock at its start (a read transaction that later wants to write fails with SQLITE_BUSY_SNAPSHOT).
/// </summary>
internal sealed class CatalogueDatabase : IDisposable
{
    public const string FileName = "catalogue.db";

    // FULL: what a command reported as done survives a power cut. Memory figures are upper bounds for one connection.
    private const string Pragmas = """
        PRAGMA synchronous = FULL;
        PRAGMA foreign_keys = ON;
        PRAGMA cache_size = -65536;
        PRAGMA mmap_size = 268435456;
        PRAGMA temp_store = MEMORY;
        """;

    private readonly SemaphoreSlim _writer = new(1, 1);
    private readonly ConditionalWeakTable<sqlite3, string> _prepared = [];
    private readonly string _connectionString;

    public CatalogueDatabase(IOptions<DataOptions> options)
        : this(Path.Combine(options.Value.FullPath, FileName), options.Value.LockTimeoutSeconds)
    {
    }

    public CatalogueDatabase(string file, int lockTimeoutSeconds)
    {
        File = file;
        LockTimeout = TimeSpan.FromSeconds(lockTimeoutSeconds);
        _connectionString = new SqliteConnectionStringBuilder
        {
            DataSource = file,
            Mode = SqliteOpenMode.ReadWrite,
            DefaultTimeout = lockTimeoutSeconds,
        }.ToString();
    }

    public string File { get; }

    public string Directory => Path.GetDirectoryName(File)!;

    /// <summary>How long a write waits for another process.</summary>
    public TimeSpan LockTimeout { get; }

    public async Task<T> ReadAsync<T>(
        Func<SqliteConnection, SqliteTransaction, Task<T>> read, CancellationToken cancellationToken)
    {
        try
        {
            await using var connection = await OpenAsync(cancellationToken);
#pragma warning disable CA1849 // A deferred transaction has no asynchronous form.
            await using var snapshot = connection.BeginTransaction(deferred: true);
#pragma warning restore CA1849
            return await read(connection, snapshot);
        }
        catch (SqliteException exception) when (SqliteErrors.CanExplain(exception))
        {
            throw SqliteErrors.Explain(exception, File);
        }
    }

    public async Task<T> WriteAsync<T>(
        Func<SqliteConnection, SqliteTransaction, Task<T>> write, CancellationToken cancellationToken)
    {
        await _writer.WaitAsync(cancellationToken);
        try
        {
            await using var connection = await OpenAsync(cancellationToken);

            // Immediate: it takes the write lock here, or waits for it.
            await using var transaction = (SqliteTransaction)await connection.BeginTransactionAsync(cancellationToken);
            var result = await write(connection, transaction);
            await transaction.CommitAsync(cancellationToken);
            return result;
        }
        catch (SqliteException exception) when (SqliteErrors.CanExplain(exception))
        {
            throw SqliteErrors.Explain(exception, File);
        }
        finally
        {
            _writer.Release();
        }
    }

    public void Dispose()
    {
        using (var connection = new SqliteConnection(_connectionString))
        {
            SqliteConnection.ClearPool(connection);
        }

        _writer.Dispose();
    }

    // Connections come from a pool and keep what was set.
    private async Task PrepareAsync(SqliteConnection connection, CancellationToken cancellationToken)
    {
        if (_prepared.TryGetValue(connection.Handle!, out _))
        {
            return;
        }

        await using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        await command.ExecuteNonQueryAsync(cancellationToken);
        _prepared.TryAdd(connection.Handle!, Pragmas);
    }

    private async Task<SqliteConnection> OpenAsync(CancellationToken cancellationToken)
    {
        var connection = new SqliteConnection(_connectionString);
        try
        {
            await connection.OpenAsync(cancellationToken);
            await PrepareAsync(connection, cancellationToken);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }
}
