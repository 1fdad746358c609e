using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace AssistantBot.IntegrationTests.Tools;

/// <summary>A real Qdrant of a test's own, on loopback, with its data in a temporary folder.</summary>
internal sealed class QdrantServer : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly TemporaryFolder _folder;
    private readonly Process _process;

    private QdrantServer(TemporaryFolder folder, Process process, Uri address) =>
        (_folder, _process, Address) = (folder, process, address);

    /// <summary>Of its REST interface.</summary>
    public Uri Address { get; }

    public static async Task<QdrantServer> StartAsync(string program)
    {
        var folder = new TemporaryFolder();
        var (http, grpc) = FreePorts();
        var launch = new Launch
        {
            WorkingDirectory = folder.Path,
            Environment = new Dictionary<string, string>
            {
                ["QDRANT__TELEMETRY_DISABLED"] = "true",
                ["QDRANT__SERVICE__HOST"] = IPAddress.Loopback.ToString(),
                ["QDRANT__SERVICE__HTTP_PORT"] = http,
                ["QDRANT__SERVICE__GRPC_PORT"] = grpc,
                ["QDRANT__STORAGE__STORAGE_PATH"] = folder.File("storage"),
                ["QDRANT__STORAGE__SNAPSHOTS_PATH"] = folder.File("snapshots"),
            },
        };
        var process = AssistantBotProcess.StartOther(launch, [program]);
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var server = new QdrantServer(folder, process, new Uri($"http://{IPAddress.Loopback}:{http}/"));
        using var client = new HttpClient { BaseAddress = server.Address };
        await Eventually.HoldsAsync("Qdrant is ready", Patience, () => server.IsReadyAsync(client));
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
        _folder.Dispose();
    }

    private async Task<bool> IsReadyAsync(HttpClient client)
    {
        Assert.False(_process.HasExited, "Qdrant ended at its start.");
        try
        {
            using var response = await client.GetAsync(new Uri("readyz", UriKind.Relative));
            return response.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static (string Http, string Grpc) FreePorts()
    {
        using var http = new TcpListener(IPAddress.Loopback, 0);
        using var grpc = new TcpListener(IPAddress.Loopback, 0);
        http.Start();
        grpc.Start();
        return (Port(http), Port(grpc));
    }

    private static string Port(TcpListener listener) =>
        ((IPEndPoint)listener.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);
}
