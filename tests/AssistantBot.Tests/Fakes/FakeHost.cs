using Microsoft.Extensions.Hosting;

namespace AssistantBot.Tests.Fakes;

/// <summary>A host that only hands out the services of an archive.</summary>
internal sealed class FakeHost(TestArchive archive) : IHost, IServiceProvider
{
    public IServiceProvider Services => this;

    public object? GetService(Type serviceType) => archive.GetService(serviceType);

    public Task StartAsync(CancellationToken cancellationToken = default) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken = default) => Task.CompletedTask;

    public void Dispose()
    {
        // The archive is disposed of by the test that made it.
    }
}
