using AssistantBot.Knowledge;
using AssistantBot.Knowledge.Memory;
using AssistantBot.Tests.Contracts;
using AssistantBot.Tests.Fakes;

namespace AssistantBot.Tests.Knowledge.Memory;

public sealed class MemoryPassageIndexTests : PassageIndexContract
{
    private TestArchive? _archive;

    internal override async Task<IPassageIndex> CreateAsync()
    {
        _archive = await TestArchive.OpenAsync();
        return new CataloguedIndex(_archive, _archive.Get<MemoryPassageIndex>());
    }

    internal override ValueTask DeleteAsync() => _archive!.DisposeAsync();
}
