using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;

namespace AssistantBot.Knowledge.Sqlite;

/// <summary>
/// The numbered SQL files of Knowledge/Sqlite/Migrations. Each runs once, in a transaction of its own with the number
/// that records it.
/// </summary>
internal static class Migrations
{
    /// <summary>Marks a SQLite file as a catalogue of this program: “ABot”.</summary>
    public const int ApplicationId = 0x41426F74;

    private const string Prefix = "migration:";

    private static readonly string[] Names = typeof(Migrations).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .ToArray();

    public static int Latest => Names.Length;

    public static async Task ApplyAsync(SqliteConnection connection, SqliteTransaction transaction, int from)
    {
        for (var number = from; number < Latest; number++)
        {
            await connection.ExecuteAsync(await ReadAsync(Names[number]), transaction: transaction);
        }

        // PRAGMA takes no parameters.
        await connection.ExecuteAsync(
            string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {Latest}; PRAGMA application_id = {ApplicationId};"),
            transaction: transaction);
    }

    private static async Task<string> ReadAsync(string name)
    {
        await using var stream = typeof(Migrations).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync();
    }
}
