using System.Net.Http.Json;
using System.Text.Json;

namespace AssistantBot.IntegrationTests.Tools;

public sealed class QdrantServerTests(NpmTools tools) : IClassFixture<NpmTools>
{
    [Fact]
    public async Task The_real_Qdrant_starts_on_loopback_and_is_stopped()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        Uri address;
        using var client = new HttpClient();
        await using (var server = await QdrantServer.StartAsync(tools.Qdrant))
        {
            address = server.Address;
            Assert.True(address.IsLoopback);
            var root = await client.GetFromJsonAsync<JsonElement>(address, cancellationToken);
            Assert.Equal("1.16.3", root.GetProperty("version").GetString());
        }

        await Assert.ThrowsAsync<HttpRequestException>(() => client.GetAsync(address, cancellationToken));
    }
}
