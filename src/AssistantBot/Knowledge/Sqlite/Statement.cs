using Microsoft.Data.Sqlite;

namespace AssistantBot.Knowledge.Sqlite;

/// <summary>A query by one key that is run many times in one snapshot.</summary>
internal sealed class Statement : IDisposable
{
    private readonly SqliteCommand _command;
    private readonly SqliteParameter _key;

    /// <param name="sql">A constant of the program, with the parameter <c>@key</c>.</param>
    public Statement(SqliteConnection connection, SqliteTransaction snapshot, string sql)
    {
        _command = connection.CreateCommand();
        _command.Transaction = snapshot;
#pragma warning disable CA2100 // No text of users comes into it.
        _command.CommandText = sql;
#pragma warning restore CA2100
        _key = _command.Parameters.Add("@key", SqliteType.Integer);
    }

    public SqliteDataReader Read(long key)
    {
        _key.Value = key;
        return _command.ExecuteReader();
    }

    public void Dispose() => _command.Dispose();
}
