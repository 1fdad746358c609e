using AssistantBot.Knowledge.Sqlite;

namespace AssistantBot.Channels.Terminal;

/// <summary>Puts the word index right before a command uses it, where an older program or a crash left it behind.</summary>
internal sealed class IndexUpkeep(SqliteIndexGenerations generations, Reindexer reindexer, Indexer indexer)
{
    public async Task RunAsync(TerminalOutput output, CancellationToken cancellationToken)
    {
        if (await generations.IsOutdatedAsync(cancellationToken))
        {
            output.Say("The index was made by another version of AssistantBot and is being rebuilt ...");
            await reindexer.RebuildAsync(progress: null, cancellationToken);
        }

        await indexer.DrainAbandonedAsync(cancellationToken);
    }
}
