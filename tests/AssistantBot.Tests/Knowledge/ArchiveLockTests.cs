using AssistantBot.Knowledge;
using AssistantBot.Tests.Fakes;
using Microsoft.Extensions.Time.Testing;

namespace AssistantBot.Tests.Knowledge;

public sealed class ArchiveLockTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Only_one_holds_a_lock_until_it_lets_go()
    {
        using (var first = ArchiveLock.TryTake(_folder.Path, "work"))
        {
            Assert.NotNull(first);
            Assert.Null(ArchiveLock.TryTake(_folder.Path, "work"));
            using var other = ArchiveLock.TryTake(_folder.Path, "other");
            Assert.NotNull(other);
        }

        using var next = ArchiveLock.TryTake(_folder.Path, "work");
        Assert.NotNull(next);
    }

    [Fact]
    public async Task Who_waits_gets_it_when_the_holder_lets_go()
    {
        var time = new FakeTimeProvider();
        var holder = ArchiveLock.TryTake(_folder.Path, "work");
        var waiting = ArchiveLock.TakeAsync(_folder.Path, "work", TimeSpan.FromSeconds(5), time, Cancel);
        Assert.False(waiting.IsCompleted);

        holder!.Dispose();
        time.Advance(TimeSpan.FromSeconds(1));

        using var taken = await waiting;
        Assert.NotNull(taken);
    }

    [Fact]
    public async Task Who_waits_longer_than_its_patience_gets_nothing()
    {
        var time = new FakeTimeProvider();
        using var holder = ArchiveLock.TryTake(_folder.Path, "work");
        var waiting = ArchiveLock.TakeAsync(_folder.Path, "work", TimeSpan.FromSeconds(5), time, Cancel);

        time.Advance(TimeSpan.FromSeconds(6));

        Assert.Null(await waiting);
    }
}
