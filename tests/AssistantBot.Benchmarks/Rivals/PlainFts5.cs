using AssistantBot.Knowledge;
using Microsoft.Data.Sqlite;

namespace AssistantBot.Benchmarks.Rivals;

/// <summary>SQLite's FTS5 as one would use it: every pair of the question OR-ed, ordered by its own BM25.</summary>
internal sealed class PlainFts5 : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly SqliteCommand _search;

    private PlainFts5(string file)
    {
        _connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        _connection.Open();
        Execute("PRAGMA journal_mode = WAL; PRAGMA cache_size = -65536; PRAGMA mmap_size = 268435456;");
        _search = _connection.CreateCommand();
        _search.CommandText = "SELECT rowid FROM passages WHERE passages MATCH @match ORDER BY bm25(passages) LIMIT @limit";
        _search.Parameters.Add("@match", SqliteType.Text);
        _search.Parameters.Add("@limit", SqliteType.Integer);
    }

    public static async Task<PlainFts5> OpenAsync(
        string file, Func<IAsyncEnumerable<IndexedPassage>> passages, Func<string, List<string>>? cut = null)
    {
        if (!File.Exists(file + ".finished"))
        {
            File.Delete(file);
            using (var made = new PlainFts5(file))
            {
                await made.FillAsync(passages(), cut ?? Words.Of);
            }

            await File.WriteAllTextAsync(file + ".finished", "");
        }

        return new PlainFts5(file);
    }

    public IReadOnlyList<long> Search(string question, int limit)
    {
        var words = Words.Of(question).Distinct(StringComparer.Ordinal).ToList();
        var keys = new List<long>();
        if (words.Count == 0)
        {
            return keys;
        }

        _search.Parameters["@match"].Value = string.Join(" OR ", words.Select(word => $"\"{word}\""));
        _search.Parameters["@limit"].Value = limit;
        using var reader = _search.ExecuteReader();
        while (reader.Read())
        {
            keys.Add(reader.GetInt64(0));
        }

        return keys;
    }

    public void Dispose()
    {
        _search.Dispose();
        _connection.Dispose();
    }

    private async Task FillAsync(IAsyncEnumerable<IndexedPassage> passages, Func<string, List<string>> cut)
    {
        const int BatchSize = 512;
        Execute("CREATE VIRTUAL TABLE passages USING fts5(words, content='', contentless_delete=1, tokenize=\"ascii tokenchars '.,'\");");
        using var insert = _connection.CreateCommand();
        insert.CommandText = "INSERT INTO passages (rowid, words) VALUES (@key, @words)";
        var key = insert.Parameters.Add("@key", SqliteType.Integer);
        var words = insert.Parameters.Add("@words", SqliteType.Text);
        var inBatch = 0;
        await foreach (var passage in passages)
        {
            if (inBatch++ % BatchSize == 0)
            {
                Execute(inBatch == 1 ? "BEGIN" : "COMMIT; BEGIN");
            }

            key.Value = passage.Key;
            words.Value = string.Join(' ', cut(passage.Text));
            await insert.ExecuteNonQueryAsync();
        }

        Execute("COMMIT");
    }

    private void Execute(string sql)
    {
        using var command = _connection.CreateCommand();
#pragma warning disable CA2100 // The statements are constants of this class.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
