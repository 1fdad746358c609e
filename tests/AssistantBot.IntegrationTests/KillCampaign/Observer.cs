using Dapper;
using Microsoft.Data.Sqlite;

namespace AssistantBot.IntegrationTests.KillCampaign;

/// <summary>
/// Reads over and over, in a connection of its own, which articles are committed. What it has once seen must never go.
/// </summary>
internal sealed class Observer(string file, Editions truth)
{
    private readonly Dictionary<string, int> _seen = new(StringComparer.Ordinal);

    /// <summary>The latest edition seen of each article.</summary>
    public IReadOnlyDictionary<string, int> Seen => _seen;

    /// <summary>Looks once; an archive that is not there yet holds nothing.</summary>
    public void Look()
    {
        if (!File.Exists(file))
        {
            return;
        }

        // Read only: it must not do the recovery that is the next writer's.
        using var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder { DataSource = file, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
        connection.Open();
        foreach (var title in connection.Query<string>("SELECT title FROM articles"))
        {
            if (truth.Find(title) is var (id, edition, _))
            {
                _seen[id] = Math.Max(edition, _seen.GetValueOrDefault(id));
            }
        }
    }

    public async Task WatchAsync(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            Look();
            await Task.Delay(TimeSpan.FromMilliseconds(10), CancellationToken.None);
        }
    }
}
