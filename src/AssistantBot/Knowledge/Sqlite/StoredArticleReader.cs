using System.Data.Common;
using AssistantBot.Language;
using Dapper;
using Microsoft.Data.Sqlite;

namespace AssistantBot.Knowledge.Sqlite;

/// <summary>Reads articles one by one from one snapshot; a question reads up to sixty.</summary>
internal sealed class StoredArticleReader(SqliteConnection connection, SqliteTransaction snapshot) : IAsyncDisposable
{
    // Dapper makes the code that fills a row anew for every reader, unless it is kept.
    private static Func<DbDataReader, ArticleRow>? _parse;

    private readonly Statement _owner = new(connection, snapshot, "SELECT article_key FROM passages WHERE key = @key");
    private readonly Statement _article = new(connection, snapshot, $"SELECT {ArticleRow.Columns} FROM articles a WHERE a.key = @key");
    private readonly Statement _passages = new(
        connection, snapshot, "SELECT key, id, ordinal, span_start, span_end FROM passages WHERE article_key = @key ORDER BY ordinal");

    /// <summary>The key of the article to which a passage belongs; 0 when there is no such passage (any more).</summary>
    public async Task<long> OwnerOfAsync(long passage)
    {
        await using var reader = await _owner.ReadAsync(passage);
        return await reader.ReadAsync() ? reader.GetInt64(0) : 0;
    }

    public async Task<StoredArticle> LoadAsync(long key) => new(await LoadArticleAsync(key), await LoadPassagesAsync(key));

    public async ValueTask DisposeAsync()
    {
        await _owner.DisposeAsync();
        await _article.DisposeAsync();
        await _passages.DisposeAsync();
    }

    private async Task<Article> LoadArticleAsync(long key)
    {
        await using var reader = await _article.ReadAsync(key);
        _parse ??= reader.GetRowParser<ArticleRow>();
        await reader.ReadAsync();
        return _parse(reader).ToArticle();
    }

    private async Task<IReadOnlyList<Passage>> LoadPassagesAsync(long key)
    {
        var passages = new List<Passage>();
        await using var reader = await _passages.ReadAsync(key);
        while (await reader.ReadAsync())
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
