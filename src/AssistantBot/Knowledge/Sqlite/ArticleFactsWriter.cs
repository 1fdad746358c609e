using System.Text.Json;
using AssistantBot.Language.Dates;
using Dapper;
using Microsoft.Data.Sqlite;

namespace AssistantBot.Knowledge.Sqlite;

/// <summary>Writes what was read out of an article's text, in place of what was there.</summary>
internal static class ArticleFactsWriter
{
    public static Task WriteAsync(
        SqliteConnection connection, SqliteTransaction transaction, long key, ArticleFacts facts, ArticleScope scope, string? version) =>
        connection.ExecuteAsync(
            """
            UPDATE articles
            SET label = @Label, reporters = @reporters, event = @Event, year_source = @yearSource, effective = @Effective,
                facts_version = @version
            WHERE key = @key;
            DELETE FROM article_places WHERE article_key = @key;
            INSERT OR IGNORE INTO article_places (code, article_key) SELECT value, @key FROM json_each(@places);
            DELETE FROM article_days WHERE article_key = @key;
            INSERT OR IGNORE INTO article_days (article_key, first_day, last_day)
                SELECT @key, value ->> 0, value ->> 1 FROM json_each(@days);
            """,
            new
            {
                key,
                version,
                facts.Label,
                facts.Event,
                facts.Effective,
                yearSource = facts.YearSource.ToString(),
                reporters = JsonSerializer.Serialize(facts.Reporters),
                places = JsonSerializer.Serialize(scope.Places.Count == 0 ? [SqliteScope.Nowhere] : scope.Places),
                days = JsonSerializer.Serialize(Days(scope)),
            },
            transaction);

    // An article without any date may be of any day.
    private static IEnumerable<int[]> Days(ArticleScope scope) =>
        (scope.Days.Count == 0 ? [ArticleScope.AnyDay] : scope.Days).Select(Numbers);

    private static int[] Numbers(DayRange days) => [days.First.DayNumber, days.Last.DayNumber];
}
