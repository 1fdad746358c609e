using System.Globalization;
using System.Text.Json;
using Dapper;

namespace AssistantBot.Knowledge.Sqlite;

/// <summary>Lists articles, newest publication first, those without a date last.</summary>
internal sealed class ArticleList(CatalogueDatabase database)
{
    /// <param name="since">Only articles published on or after this day; null: all.</param>
    /// <param name="place">Only articles whose title or text names this place, as written; null: all.</param>
    /// <param name="places">Codes of the gazetteer: articles of these places are listed too.</param>
    /// <param name="limit">At most so many; null: all.</param>
    public Task<IReadOnlyList<ArticleSummary>> ListAsync(
        DateOnly? since, Func<Article, bool>? place, IReadOnlyList<string> places, int? limit, CancellationToken cancellationToken) =>
        database.ReadAsync<IReadOnlyList<ArticleSummary>>(
            async (connection, snapshot) =>
            {
                var rows = await connection.QueryAsync<ArticleRow, Counts, (ArticleSummary Summary, bool IsOfPlaces)>(
                    $"""
                    SELECT {ArticleRow.Columns},
                           (SELECT count(*) FROM passages p WHERE p.article_key = a.key) AS Passages,
                           a.version AS Versions,
                           EXISTS (SELECT 1 FROM article_places s WHERE s.article_key = a.key
                               AND s.code IN (SELECT value FROM json_each(@places))) AS IsOfPlaces,
                           (SELECT json_group_object(kind, n) FROM
                               (SELECT kind, count(*) AS n FROM edits e WHERE e.article_key = a.key GROUP BY kind)) AS Edits
                    FROM articles a
                    WHERE @since IS NULL OR a.published >= @since
                    ORDER BY a.published DESC, a.key
                    """,
                    (article, counts) => (
                        Summary: new ArticleSummary(article.ToArticle(), counts.Passages, counts.Versions, counts.EditsByKind()),
                        counts.IsOfPlaces),
                    new
                    {
                        since = since?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                        places = JsonSerializer.Serialize(places),
                    },
                    snapshot,
                    buffered: true,
                    splitOn: "Passages");
                return rows
                    .Where(row => place is null || row.IsOfPlaces || place(row.Summary.Article))
                    .Select(row => row.Summary)
                    .Take(limit ?? int.MaxValue)
                    .ToList();
            },
            cancellationToken);

    private sealed record Counts
    {
        public int Passages { get; init; }

        public int Versions { get; init; }

        public bool IsOfPlaces { get; init; }

        public string Edits { get; init; } = "{}";

        public Dictionary<string, int> EditsByKind() =>
            JsonSerializer.Deserialize<Dictionary<string, int>>(Edits) ?? [];
    }
}
