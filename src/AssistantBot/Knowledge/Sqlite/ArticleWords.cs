using AssistantBot.Language;
using Microsoft.Data.Sqlite;

namespace AssistantBot.Knowledge.Sqlite;

/// <summary>
/// The words of passages that come article by article: their text, and for an article's first passage its title too.
/// </summary>
internal sealed class ArticleWords : IAsyncDisposable
{
    private readonly SqliteCommand _command;
    private readonly SqliteParameter _key;
    private long _article;
    private string _title = "";
    private string _text = "";

    public ArticleWords(SqliteConnection connection, SqliteTransaction snapshot)
    {
        _command = connection.CreateCommand();
        _command.Transaction = snapshot;
        _command.CommandText = "SELECT title, text FROM articles WHERE key = @key";
        _key = _command.Parameters.Add("@key", SqliteType.Integer);
    }

    /// <summary>The folded words of a passage.</summary>
    public async Task<string> OfAsync(long article, bool isFirst, TextSpan span)
    {
        if (article != _article)
        {
            await LoadAsync(article);
        }

        return isFirst && _title.Length > 0 ? $"{_title}\n{span.Of(_text)}" : span.Of(_text);
    }

    public ValueTask DisposeAsync() => _command.DisposeAsync();

    private async Task LoadAsync(long article)
    {
        _key.Value = article;
        await using var reader = await _command.ExecuteReaderAsync();
        await reader.ReadAsync();
        _title = await reader.IsDBNullAsync(0) ? "" : CharacterFolding.Fold(reader.GetString(0));
        _text = CharacterFolding.Fold(reader.GetString(1));
        _article = article;
    }
}
