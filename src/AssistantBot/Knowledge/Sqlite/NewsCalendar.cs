using System.Globalization;
using System.Text.Json;
using AssistantBot.Language.Dates;
using Dapper;

namespace AssistantBot.Knowledge.Sqlite;

/// <summary>Of which days the archive has news.</summary>
internal sealed class NewsCalendar(CatalogueDatabase database)
{
    /// <summary>The day of the latest publication; null in an archive without dated articles.</summary>
    public Task<DateOnly?> LatestAsync(CancellationToken cancellationToken) =>
        database.ReadAsync<DateOnly?>(
            async (connection, snapshot) =>
                await connection.ExecuteScalarAsync<string?>("SELECT max(published) FROM articles", transaction: snapshot) is { } day
                    ? DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture)
                    : null,
            cancellationToken);

    /// <summary>Those of the periods that some dated article is about, in their order.</summary>
    public Task<IReadOnlyList<DayRange>> WithNewsAsync(IReadOnlyList<DayRange> periods, CancellationToken cancellationToken) =>
        database.ReadAsync<IReadOnlyList<DayRange>>(
            async (connection, snapshot) =>
            {
                var numbers = await connection.QueryAsync<int>(
                    $"""
                    SELECT q.key FROM json_each(@periods) q WHERE EXISTS (
                        SELECT 1 FROM article_days d WHERE {SqliteScope.Touches})
                    ORDER BY q.key
                    """,
                    new { periods = JsonSerializer.Serialize(periods.Select(SqliteScope.Period)) },
                    snapshot);
                return numbers.Select(number => periods[number]).ToList();
            },
            cancellationToken);
}
