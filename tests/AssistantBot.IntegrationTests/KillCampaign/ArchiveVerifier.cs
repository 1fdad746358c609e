using AssistantBot.Knowledge;
using AssistantBot.Language;
using Dapper;
using Microsoft.Data.Sqlite;

namespace AssistantBot.IntegrationTests.KillCampaign;

/// <summary>Compares an archive with the truth.</summary>
internal sealed class ArchiveVerifier(Editions truth)
{
    /// <summary>What is wrong with the archive of a process that was killed.</summary>
    /// <param name="seen">The editions that were seen committed.</param>
    public IReadOnlyList<string> FindFaults(string data, IReadOnlyDictionary<string, int> seen)
    {
        using var copy = new TemporaryFolder();
        if (!CopyArchive(data, copy.Path))
        {
            return seen.Count == 0 ? [] : ["the archive is gone"];
        }

        using var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder { DataSource = copy.File("catalogue.db"), Pooling = false }.ToString());
        connection.Open();
        return [.. FileFaults(connection), .. ArticleFaults(connection, seen), .. IndexFaults(connection)];
    }

    // The copy is what is examined, so that the archive's own recovery is left to the next process that opens it.
    private static bool CopyArchive(string data, string to)
    {
        foreach (var name in new[] { "catalogue.db", "catalogue.db-wal" })
        {
            if (File.Exists(Path.Combine(data, name)))
            {
                File.Copy(Path.Combine(data, name), Path.Combine(to, name));
            }
        }

        return File.Exists(Path.Combine(to, "catalogue.db"));
    }

    private static IEnumerable<string> FileFaults(SqliteConnection connection)
    {
        var check = connection.Query<string>("PRAGMA integrity_check").ToList();
        if (check is not ["ok"])
        {
            yield return "integrity_check: " + string.Join("; ", check);
        }

        if (connection.Query("PRAGMA foreign_key_check").Any())
        {
            yield return "something belongs to no article";
        }

        var isCounted = connection.ExecuteScalar<bool>(
            """
            SELECT articles = (SELECT count(*) FROM articles) AND passages = (SELECT count(*) FROM passages)
               AND tokens = (SELECT coalesce(sum(tokens), 0) FROM articles)
            FROM archive_totals
            """);
        if (!isCounted)
        {
            yield return "the totals are wrong";
        }
    }

    private List<string> ArticleFaults(SqliteConnection connection, IReadOnlyDictionary<string, int> seen)
    {
        var faults = new List<string>();
        var editions = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in connection.Query<Row>("SELECT key AS Key, id AS Id, external_id AS ExternalId, title AS Title, text AS Text FROM articles"))
        {
            if (truth.Find(row.Title) is not var (id, edition, article) || id != row.ExternalId)
            {
                faults.Add($"{row.ExternalId} is none of the articles ingested");
                continue;
            }

            faults.AddRange(Differences(connection, row, article).Select(difference => $"{row.Title}: {difference}"));
            if (!editions.TryAdd(id, edition))
            {
                faults.Add($"{id} is there twice");
            }
        }

        faults.AddRange(seen
            .Where(article => editions.GetValueOrDefault(article.Key) < article.Value)
            .Select(article => $"{article.Key}: edition {article.Value} was committed and is lost"));
        return faults;
    }

    private static IEnumerable<string> Differences(SqliteConnection connection, Row row, GeneratedArticle article)
    {
        var id = ArticleId.FromAddress("id:" + article.ExternalId);
        if (row.Id != id.Value || row.Text != article.Text)
        {
            yield return "its id or text is wrong";
        }

        var raw = connection.Query<byte[]>("SELECT bytes FROM raw_documents WHERE article_key = @Key", row).ToList();
        if (raw is not [var bytes] || !bytes.AsSpan().SequenceEqual(article.Line))
        {
            yield return "its raw form is wrong or missing";
        }

        var edits = connection.Query<(string Kind, int Start, string Before, string After)>(
            "SELECT kind, start, before, after FROM edits WHERE article_key = @Key ORDER BY ordinal", row);
        if (!edits.Select(edit => new TextEdit(edit.Kind, edit.Start, edit.Before, edit.After)).SequenceEqual(article.Edits))
        {
            yield return "its edits are wrong or missing";
        }

        var passages = connection.Query<PassagePlace>(
            "SELECT id AS Id, ordinal AS Ordinal, span_start AS Start, span_end AS End FROM passages WHERE article_key = @Key ORDER BY ordinal", row);
        if (!passages.SequenceEqual(article.Passages.Select((span, ordinal) => Place(id, article, span, ordinal))))
        {
            yield return "its passages are wrong or missing";
        }
    }

    private static PassagePlace Place(ArticleId id, GeneratedArticle article, TextSpan span, int ordinal) => new()
    {
        Id = PassageId.For(id, span.Start, span.Of(article.Text)).Value,
        Ordinal = ordinal,
        Start = span.Start,
        End = span.End,
    };

    private static IEnumerable<string> IndexFaults(SqliteConnection connection)
    {
        var generation = connection.ExecuteScalar<long?>("SELECT number FROM index_generations WHERE state = 'current'");
        var indexed = generation is null
            ? []
            : connection.Query<long>($"SELECT rowid FROM passage_words_{generation}").ToHashSet();
        var stored = connection.Query<long>("SELECT key FROM passages").ToHashSet();
        var waiting = connection.Query<long>("SELECT passage_key FROM index_work").ToHashSet();
        if (stored.Count(key => !indexed.Contains(key) && !waiting.Contains(key)) is > 0 and var forgotten)
        {
            yield return $"{forgotten} passages are neither indexed nor waiting to be";
        }

        if (indexed.Count(key => !stored.Contains(key) && !waiting.Contains(key)) is > 0 and var left)
        {
            yield return $"{left} passages that are gone stay in the index for ever";
        }
    }

    private sealed record Row
    {
        public long Key { get; init; }

        public string Id { get; init; } = "";

        public string ExternalId { get; init; } = "";

        public string Title { get; init; } = "";

        public string Text { get; init; } = "";
    }

    private sealed record PassagePlace
    {
        public string Id { get; init; } = "";

        public int Ordinal { get; init; }

        public int Start { get; init; }

        public int End { get; init; }
    }
}
