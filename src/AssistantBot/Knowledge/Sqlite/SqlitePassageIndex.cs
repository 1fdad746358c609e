using Dapper;
using Microsoft.Data.Sqlite;

namespace AssistantBot.Knowledge.Sqlite;

/// <summary>The embedded word index: FTS5 tables in the catalogue's own file.</summary>
/// <param name="generation">The generation to write to and search; null: whichever is current at the moment.</param>
internal sealed class SqlitePassageIndex(CatalogueDatabase database, long? generation = null) : IPassageIndex
{
    public Task UpsertAsync(IReadOnlyList<IndexedPassage> passages, CancellationToken cancellationToken) =>
        database.WriteAsync(
            async (connection, transaction) =>
            {
                var words = await WordsTableAsync(connection, transaction);
                await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // A table's name cannot be a parameter; this one is made of a number of ours.
                command.CommandText = $"INSERT OR REPLACE INTO {words} (rowid, words) VALUES (@key, @words)";
#pragma warning restore CA2100
                var key = command.Parameters.Add("@key", SqliteType.Integer);
                var tokens = command.Parameters.Add("@words", SqliteType.Text);
                foreach (var passage in passages)
                {
                    key.Value = passage.Key;
                    tokens.Value = PassageWords.Of(passage);
                    await command.ExecuteNonQueryAsync(cancellationToken);
                }

                return passages.Count;
            },
            cancellationToken);

    public Task RemoveAsync(IReadOnlyList<long> keys, CancellationToken cancellationToken) =>
        database.WriteAsync(
            async (connection, transaction) => await connection.ExecuteAsync(
                $"DELETE FROM {await WordsTableAsync(connection, transaction)} WHERE rowid = @key",
                keys.Select(key => new { key }),
                transaction),
            cancellationToken);

    public Task<PassageCandidates> FindCandidatesAsync(PassageQuery query, CancellationToken cancellationToken) =>
        database.ReadAsync(
            async (connection, snapshot) =>
            {
                var current = generation ?? await SqliteIndexGenerations.CurrentAsync(connection, snapshot);
                return await new SqliteWordSearch(connection, snapshot, current).FindAsync(query, cancellationToken);
            },
            cancellationToken);

    public Task<IReadOnlyList<long>> ListKeysAsync(CancellationToken cancellationToken) =>
        database.ReadAsync<IReadOnlyList<long>>(
            async (connection, snapshot) =>
                (await connection.QueryAsync<long>(
                    $"SELECT rowid FROM {await WordsTableAsync(connection, snapshot)} ORDER BY rowid", transaction: snapshot)).AsList(),
            cancellationToken);

    private async Task<string> WordsTableAsync(SqliteConnection connection, SqliteTransaction transaction) =>
        SqliteIndexGenerations.WordsTable(generation ?? await SqliteIndexGenerations.CurrentAsync(connection, transaction));
}
