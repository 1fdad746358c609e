using System.Text;
using Dapper;
using Microsoft.Data.Sqlite;

namespace AssistantBot.Knowledge.Sqlite;

/// <summary>One search for candidates, over one generation, in one snapshot.</summary>
internal sealed class SqliteWordSearch(SqliteConnection connection, SqliteTransaction snapshot, long generation)
{
    public async Task<PassageCandidates> FindAsync(PassageQuery query, CancellationToken cancellationToken)
    {
        var frequencies = await FrequenciesAsync(query.Terms, cancellationToken);
        var count = await connection.ExecuteScalarAsync<long>(
            new CommandDefinition("SELECT passages FROM archive_totals", transaction: snapshot, cancellationToken: cancellationToken));
        var chosen = CandidateTerms.Choose(query.Terms, frequencies);
        var keys = chosen.Count == 0 ? [] : await MatchAsync(chosen, query, cancellationToken);
        return new PassageCandidates(keys, frequencies, count);
    }

    private async Task<Dictionary<string, long>> FrequenciesAsync(
        IReadOnlyList<QueryTerm> terms, CancellationToken cancellationToken)
    {
        var frequencies = new Dictionary<string, long>(StringComparer.Ordinal);
        await using var command = connection.CreateCommand();
        command.Transaction = snapshot;
#pragma warning disable CA2100 // A table's name cannot be a parameter; this one is made of a number of ours.
        command.CommandText = $"SELECT doc FROM {SqliteIndexGenerations.TermsTable(generation)} WHERE term = @term";
#pragma warning restore CA2100
        var parameter = command.Parameters.Add("@term", SqliteType.Text);
        foreach (var term in terms)
        {
            parameter.Value = term.Text;
            frequencies[term.Text] = await command.ExecuteScalarAsync(cancellationToken) is long count ? count : 0;
        }

        return frequencies;
    }

    private async Task<IReadOnlyList<long>> MatchAsync(
        IReadOnlyList<QueryTerm> terms, PassageQuery query, CancellationToken cancellationToken)
    {
        var words = SqliteIndexGenerations.WordsTable(generation);
        var parameters = new DynamicParameters(new { match = MatchExpression(terms), limit = query.Limit });
        var scope = query.Scope is null ? "" : SqliteScope.Condition(query.Scope, "rowid", parameters);

        // ORDER BY bm25() is faster than ORDER BY rank for many terms. Equal scores are put in the order of the keys.
        var found = await connection.QueryAsync<long>(new CommandDefinition(
            $"SELECT rowid FROM {words} WHERE {words} MATCH @match{scope} ORDER BY bm25({words}), rowid LIMIT @limit",
            parameters,
            snapshot,
            cancellationToken: cancellationToken));
        return found.AsList();
    }

    // Tokens hold only letters, digits and the dots and commas of numbers, so quoting them is safe.
    private static string MatchExpression(IReadOnlyList<QueryTerm> terms)
    {
        var expression = new StringBuilder();
        foreach (var term in terms)
        {
            expression.Append(expression.Length == 0 ? "\"" : " OR \"").Append(term.Text).Append('"');
        }

        return expression.ToString();
    }
}
