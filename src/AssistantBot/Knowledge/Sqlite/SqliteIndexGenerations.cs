using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;

namespace AssistantBot.Knowledge.Sqlite;

/// <summary>
/// The word index exists in numbered generations, each a pair of tables. Questions use the current one while another is
/// built beside it; the change-over is one row in one transaction.
/// </summary>
internal sealed class SqliteIndexGenerations(CatalogueDatabase database, TimeProvider time)
{
    /// <summary>Raised when the same text gives other tokens than before; indexes of an older version are rebuilt.</summary>
    public const int TokenVersion = 1;

    public static string WordsTable(long generation) =>
        string.Create(CultureInfo.InvariantCulture, $"passage_words_{generation}");

    public static string TermsTable(long generation) =>
        string.Create(CultureInfo.InvariantCulture, $"passage_terms_{generation}");

    public static Task<long> CurrentAsync(SqliteConnection connection, SqliteTransaction transaction) =>
        connection.ExecuteScalarAsync<long>(
            "SELECT number FROM index_generations WHERE state = 'current'", transaction: transaction);

    /// <summary>Whether the current generation was made by another way of cutting text than this program's.</summary>
    public Task<bool> IsOutdatedAsync(CancellationToken cancellationToken) =>
        database.ReadAsync(
            async (connection, snapshot) => await connection.ExecuteScalarAsync<long>(
                "SELECT token_version FROM index_generations WHERE state = 'current'", transaction: snapshot) != TokenVersion,
            cancellationToken);

    public async Task EnsureCurrentAsync(CancellationToken cancellationToken)
    {
        if (await database.ReadAsync(CurrentAsync, cancellationToken) == 0)
        {
            await database.WriteAsync(
                async (connection, transaction) =>
                {
                    var current = await CurrentAsync(connection, transaction);
                    return current != 0 ? current : await CreateAsync(connection, transaction, "current");
                },
                cancellationToken);
        }
    }

    /// <summary>Starts an empty generation, in place of one that was left half built.</summary>
    public Task<long> StartAsync(CancellationToken cancellationToken) =>
        database.WriteAsync(
            async (connection, transaction) =>
            {
                await DropAsync(connection, transaction, "building");
                return await CreateAsync(connection, transaction, "building");
            },
            cancellationToken);

    /// <summary>Makes a generation the current one and drops the one it replaces; part of the caller's transaction.</summary>
    public static async Task SwitchAsync(SqliteConnection connection, SqliteTransaction transaction, long generation)
    {
        await DropAsync(connection, transaction, "current");
        await connection.ExecuteAsync(
            "UPDATE index_generations SET state = 'current' WHERE number = @generation", new { generation }, transaction);
    }

    private static async Task DropAsync(SqliteConnection connection, SqliteTransaction transaction, string state)
    {
        var numbers = await connection.QueryAsync<long>(
            "SELECT number FROM index_generations WHERE state = @state", new { state }, transaction);
        foreach (var number in numbers)
        {
            await connection.ExecuteAsync(
                $"DROP TABLE {TermsTable(number)}; DROP TABLE {WordsTable(number)};", transaction: transaction);
        }

        await connection.ExecuteAsync(
            "DELETE FROM index_generations WHERE state = @state", new { state }, transaction);
    }

    // Contentless: the words are in the catalogue already. detail=full: anything less makes bm25() return nought.
    // The tokens are cut by us, so the tokenizer need only split at blanks.
    private async Task<long> CreateAsync(SqliteConnection connection, SqliteTransaction transaction, string state)
    {
        var number = await connection.ExecuteScalarAsync<long>(
            "INSERT INTO index_generations (token_version, state, created_at) VALUES (@TokenVersion, @state, @now) RETURNING number",
            new { TokenVersion, state, now = time.GetUtcNow().ToString("O", CultureInfo.InvariantCulture) },
            transaction);
        await connection.ExecuteAsync(
            $"""
            CREATE VIRTUAL TABLE {WordsTable(number)} USING fts5(
                words, content='', contentless_delete=1, tokenize="ascii tokenchars '.,'");
            CREATE VIRTUAL TABLE {TermsTable(number)} USING fts5vocab('{WordsTable(number)}', 'row');
            """,
            transaction: transaction);
        return number;
    }
}
