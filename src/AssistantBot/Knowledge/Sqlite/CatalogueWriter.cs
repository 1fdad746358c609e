using System.Globalization;
using AssistantBot.Language;
using Dapper;
using Microsoft.Data.Sqlite;

namespace AssistantBot.Knowledge.Sqlite;

/// <summary>
/// Commits articles. An article goes in with its raw bytes, edits, passages and the index work they cause in one
/// transaction, or not at all.
/// </summary>
internal sealed class CatalogueWriter(CatalogueDatabase database, TimeProvider time)
{
    /// <summary>Commits a batch together; the outcomes are in the order of the articles.</summary>
    public Task<IReadOnlyList<SaveOutcome>> SaveAsync(
        IReadOnlyList<ArticleVersion> articles, CancellationToken cancellationToken) =>
        database.WriteAsync<IReadOnlyList<SaveOutcome>>(
            async (connection, transaction) =>
            {
                if (articles.Any(version => !version.Article.IsSample))
                {
                    await WithdrawSamplesAsync(connection, transaction);
                }
                else if (await HoldsNewsAsync(connection, transaction))
                {
                    // Another process brought real news since the archive was seen empty.
                    return articles.Select(_ => SaveOutcome.Unchanged).ToList();
                }

                var outcomes = new List<SaveOutcome>(articles.Count);
                foreach (var article in articles)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    outcomes.Add(await SaveAsync(connection, transaction, article));
                }

                return outcomes;
            },
            cancellationToken);

    /// <summary>Takes an article out with everything derived from it; false when there is none of this id.</summary>
    public Task<bool> RemoveAsync(ArticleId id, CancellationToken cancellationToken) =>
        database.WriteAsync(
            async (connection, transaction) =>
                await connection.ExecuteAsync("DELETE FROM articles WHERE id = @id", new { id = id.Value }, transaction) > 0,
            cancellationToken);

    private static Task<int> WithdrawSamplesAsync(SqliteConnection connection, SqliteTransaction transaction) =>
        connection.ExecuteAsync("DELETE FROM articles WHERE is_sample = 1", transaction: transaction);

    private static Task<bool> HoldsNewsAsync(SqliteConnection connection, SqliteTransaction transaction) =>
        connection.ExecuteScalarAsync<bool>(
            "SELECT EXISTS (SELECT 1 FROM articles WHERE is_sample = 0)", transaction: transaction);

    private async Task<SaveOutcome> SaveAsync(
        SqliteConnection connection, SqliteTransaction transaction, ArticleVersion version)
    {
        var stored = await FindAsync(connection, transaction, version);
        if (stored?.ContentHash == version.ContentHash)
        {
            return SaveOutcome.Unchanged;
        }

        var key = stored is null
            ? await InsertAsync(connection, transaction, version)
            : await ReplaceAsync(connection, transaction, version, stored.Key);
        await AddDerivedAsync(connection, transaction, version, key);
        return stored is null ? SaveOutcome.Added : SaveOutcome.Updated;
    }

    private static async Task<StoredVersion?> FindAsync(
        SqliteConnection connection, SqliteTransaction transaction, ArticleVersion version)
    {
        var byId = await connection.QuerySingleOrDefaultAsync<StoredVersion>(
            "SELECT key AS Key, content_hash AS ContentHash FROM articles WHERE id = @id",
            new { id = version.Article.Id.Value },
            transaction);
        if (byId is not null || !version.IsNamedByContent)
        {
            return byId;
        }

        return await connection.QueryFirstOrDefaultAsync<StoredVersion>(
            "SELECT key AS Key, content_hash AS ContentHash FROM articles WHERE content_hash = @ContentHash AND named_by_content = 1",
            new { version.ContentHash },
            transaction);
    }

    private Task<long> InsertAsync(SqliteConnection connection, SqliteTransaction transaction, ArticleVersion version) =>
        connection.ExecuteScalarAsync<long>(
            """
            INSERT INTO articles (id, external_id, title, text, outlet, url, published, is_sample,
                                  content_hash, named_by_content, origin, version, tokens, ingested_at)
            VALUES (@Id, @ExternalId, @Title, @Text, @Outlet, @Url, @Published, @IsSample,
                    @ContentHash, @IsNamedByContent, @Origin, 1, @TokenCount, @IngestedAt)
            RETURNING key
            """,
            Columns(version, key: 0),
            transaction);

    private async Task<long> ReplaceAsync(
        SqliteConnection connection, SqliteTransaction transaction, ArticleVersion version, long key)
    {
        var columns = Columns(version, key);
        await connection.ExecuteAsync(
            """
            DELETE FROM passages WHERE article_key = @Key;
            DELETE FROM edits WHERE article_key = @Key;
            DELETE FROM raw_documents WHERE article_key = @Key;
            UPDATE articles
            SET external_id = @ExternalId, title = @Title, text = @Text, outlet = @Outlet, url = @Url,
                published = @Published, is_sample = @IsSample, content_hash = @ContentHash,
                named_by_content = @IsNamedByContent, origin = @Origin, version = version + 1,
                tokens = @TokenCount, ingested_at = @IngestedAt
            WHERE key = @Key;
            """,
            columns,
            transaction);
        return key;
    }

    private static async Task AddDerivedAsync(
        SqliteConnection connection, SqliteTransaction transaction, ArticleVersion version, long key)
    {
        await connection.ExecuteAsync(
            "INSERT INTO raw_documents VALUES (@key, @bytes)", new { key, bytes = version.Raw.ToArray() }, transaction);
        await connection.ExecuteAsync(
            "INSERT INTO edits VALUES (@key, @ordinal, @Kind, @Start, @Before, @After)",
            version.Edits.Select((edit, ordinal) => new { key, ordinal, edit.Kind, edit.Start, edit.Before, edit.After }),
            transaction);
        await connection.ExecuteAsync(
            "INSERT INTO passages (id, article_key, ordinal, span_start, span_end) VALUES (@id, @key, @ordinal, @Start, @End)",
            version.Passages.Select((span, ordinal) => new { id = IdOf(version.Article, span), key, ordinal, span.Start, span.End }),
            transaction);
        await ArticleFactsWriter.WriteAsync(
            connection, transaction, key, version.Article.Facts, version.Scope, version.FactsVersion);
    }

    private static string IdOf(Article article, TextSpan span) =>
        PassageId.For(article.Id, span.Start, span.Of(article.Text)).Value;

    private object Columns(ArticleVersion version, long key)
    {
        var article = version.Article;
        return new
        {
            Key = key,
            Id = article.Id.Value,
            article.ExternalId,
            article.Title,
            article.Text,
            article.Outlet,
            article.Url,
            Published = article.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            article.IsSample,
            version.ContentHash,
            version.IsNamedByContent,
            version.Origin,
            version.TokenCount,
            IngestedAt = time.GetUtcNow().ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture),
        };
    }

    private sealed record StoredVersion(long Key, string ContentHash);
}
