using System.Globalization;
using AssistantBot.Knowledge;
using Dapper;
using Microsoft.Data.Sqlite;

namespace AssistantBot.BrokenWriter;

/// <summary>Wrong: the article, its raw form and each of its passages are committed one after the other.</summary>
internal sealed class PiecemealWriter(string file) : IArticleWriter
{
    public async Task WriteAsync(ArticleVersion version, Action inTheMiddle)
    {
        await using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file }.ToString());
        await connection.OpenAsync();
        await connection.ExecuteAsync("PRAGMA synchronous = FULL");
        var key = await AddArticleAsync(connection, version);
        inTheMiddle();
        await connection.ExecuteAsync(
            "INSERT INTO raw_documents VALUES (@key, @bytes)", new { key, bytes = version.Raw.ToArray() });
        for (var ordinal = 0; ordinal < version.Passages.Count; ordinal++)
        {
            var span = version.Passages[ordinal];
            await connection.ExecuteAsync(
                "INSERT INTO passages (id, article_key, ordinal, span_start, span_end) VALUES (@Value, @key, @ordinal, @Start, @End)",
                new { PassageId.For(version.Article.Id, span.Start, span.Of(version.Article.Text)).Value, key, ordinal, span.Start, span.End });
        }
    }

    private static Task<long> AddArticleAsync(SqliteConnection connection, ArticleVersion version) =>
        connection.ExecuteScalarAsync<long>(
            """
            INSERT INTO articles (id, external_id, title, text, published, is_sample, content_hash, named_by_content,
                                  origin, version, tokens, ingested_at)
            VALUES (@Value, @ExternalId, @Title, @Text, @Published, 0, @ContentHash, 0, @Origin, 1, @TokenCount, '2026-01-01T00:00:00.000Z')
            RETURNING key
            """,
            new
            {
                version.Article.Id.Value,
                version.Article.ExternalId,
                version.Article.Title,
                version.Article.Text,
                Published = version.Article.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                version.ContentHash,
                version.Origin,
                version.TokenCount,
            });
}
