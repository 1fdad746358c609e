using AssistantBot.Knowledge;
using AssistantBot.Knowledge.Sqlite;
using AssistantBot.Tests.Contracts;
using AssistantBot.Tests.Fakes;

namespace AssistantBot.Tests.Knowledge.Sqlite;

public sealed class SqlitePassageIndexTests : PassageIndexContract
{
    private TestArchive? _archive;

    internal override async Task<IPassageIndex> CreateAsync()
    {
        _archive = await TestArchive.OpenAsync();
        return _archive.Get<SqlitePassageIndex>();
    }

    internal override ValueTask DeleteAsync() => _archive!.DisposeAsync();
}
