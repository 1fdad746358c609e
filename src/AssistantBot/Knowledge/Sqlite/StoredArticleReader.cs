using System.Data.Common;
using AssistantBot.Language;
using Dapper;
using Microsoft.Data.Sqlite;

namespace AssistantBot.Knowledge.Sqlite;

/// <summary>
/// Reads articles one by one from one snapshot. A question reads up to sixty, so it spares the tasks of ADO.NET's
/// asynchronous methods: SQLite has no asynchronous input, and they do the same on the same thread.
/// </summary>
internal sealed class StoredArticleReader(SqliteConnection connection, SqliteTransaction snapshot) : IDisposable
{
    // Dapper makes the code that fills a row anew for every reader, unless it is kept.
    private static Func<DbDataReader, ArticleRow>? _parse;

    private readonly Statement _owner = new(connection, snapshot, "SELECT article_key FROM passages WHERE key = @key");
    private readonly Statement _article = new(connection, snapshot, $"SELECT {ArticleRow.Columns} FROM articles a WHERE a.key = @key");
    private readonly Statement _passages = new(
        connection, snapshot, "SELECT key, id, ordinal, span_start, span_end FROM passages WHERE article_key = @key ORDER BY ordinal");

    /// <summary>The key of the article to which a passage belongs; 0 when there is no such passage (any more).</summary>
    public long OwnerOf(long passage)
    {
        using var reader = _owner.Read(passage);
        return reader.Read() ? reader.GetInt64(0) : 0;
    }

    public StoredArticle Load(long key) => new(LoadArticle(key), LoadPassages(key));

    public void Dispose()
    {
        _owner.Dispose();
        _article.Dispose();
        _passages.Dispose();
    }

    private Article LoadArticle(long key)
    {
        using var reader = _article.Read(key);
        _parse ??= reader.GetRowParser<ArticleRow>();
        reader.Read();
        return _parse(reader).ToArticle();
    }

    private List<Passage> LoadPassages(long key)
    {
        var passages = new List<Passage>();
        using var reader = _passages.Read(key);
        while (reader.Read())
        {
            passages.Add(new Passage(
                reader.GetInt64(0),
                new PassageId(reader.GetString(1)),
                reader.GetInt32(2),
                new TextSpan(reader.GetInt32(3), reader.GetInt32(4))));
        }

        return passages;
    }
}
