using System.Text;
using System.Text.Json;
using AssistantBot.Language.Dates;
using Dapper;

namespace AssistantBot.Knowledge.Sqlite;

/// <summary>The scope of a search as a condition on passages.</summary>
internal static class SqliteScope
{
    // A text that dates something to a year tells nothing of a single week of it.
    private const int ShortestReach = 10;
    private const double Slack = 1.1;

    /// <summary>Stands for the places of an article that names none, which may be of any.</summary>
    public const string Nowhere = "";

    /// <summary>
    /// Whether the days of <c>article_days d</c> are of a period <c>q</c>, made by <see cref="Period"/>. Days that reach
    /// far say too little, and so the index is read between two bounds.
    /// </summary>
    public const string Touches =
        "d.first_day BETWEEN (q.value ->> 0) - (q.value ->> 2) AND q.value ->> 1 AND d.last_day >= q.value ->> 0 AND d.last_day - d.first_day < q.value ->> 2";

    /// <summary>A condition on a column of passage keys, to be joined with AND; empty when everything is in scope.</summary>
    /// <param name="column">The column of the statement that holds the key of a passage.</param>
    public static string Condition(SearchScope scope, string column, DynamicParameters parameters)
    {
        if (scope.IsOpen)
        {
            return "";
        }

        var condition = new StringBuilder($" AND +{column} IN (SELECT key FROM passages WHERE ");
        condition.AppendJoin(" AND ", Parts(scope, parameters).Select(part => $"article_key IN ({part})")).Append(')');
        return condition.ToString();
    }

    /// <summary>A statement that selects the keys of the articles in a scope that is not open.</summary>
    public static string ArticleKeys(SearchScope scope, DynamicParameters parameters) =>
        string.Join(" INTERSECT ", Parts(scope, parameters));

    private static IEnumerable<string> Parts(SearchScope scope, DynamicParameters parameters)
    {
        if (scope.Places.Count > 0)
        {
            parameters.Add("places", JsonSerializer.Serialize(scope.Places.Append(Nowhere)));
            yield return "SELECT article_key FROM article_places WHERE code IN (SELECT value FROM json_each(@places))";
        }

        if (scope.Days.Count > 0)
        {
            parameters.Add("periods", JsonSerializer.Serialize(scope.Days.Select(Period)));
            parameters.Add("always", DateOnly.MinValue.DayNumber);
            parameters.Add("never", DateOnly.MaxValue.DayNumber);
            yield return
                $"""
                SELECT article_key FROM (
                    SELECT d.article_key FROM json_each(@periods) q JOIN article_days d ON {Touches}
                    UNION ALL SELECT article_key FROM article_days WHERE first_day = @always AND last_day = @never)
                """;
        }
    }

    /// <summary>First day, last day, and the length in days from which a date in a text says too little.</summary>
    public static int[] Period(DayRange days)
    {
        var (first, last) = (days.First.DayNumber, days.Last.DayNumber);
        return [first, last, Math.Max(ShortestReach, (int)Math.Ceiling((last - first + 1) * Slack))];
    }
}
