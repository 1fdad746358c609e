using AssistantBot.Knowledge.Memory;
using AssistantBot.Tests.Fakes;

namespace AssistantBot.Tests.Knowledge.Memory;

/// <summary>The index of an archive, read into memory.</summary>
internal static class LoadedIndex
{
    public static async Task<MemoryPassageIndex> OfAsync(TestArchive archive)
    {
        var index = archive.Get<MemoryPassageIndex>();
        await index.LoadAsync();
        Assert.True(index.IsLoaded);
        return index;
    }

    public static Task<List<long>> KeysOfAsync(TestArchive archive, params string[] names) =>
        archive.QueryAsync<long>(
            $"SELECT p.key FROM passages p JOIN articles a ON a.key = p.article_key WHERE a.external_id IN ('{string.Join("', '", names)}') ORDER BY 1");
}
