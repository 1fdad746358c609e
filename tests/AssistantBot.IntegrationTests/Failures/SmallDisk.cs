using System.Diagnostics;

namespace AssistantBot.IntegrationTests.Failures;

/// <summary>
/// A folder on a disk that is too small: a file system in memory, mounted where only the processes started with
/// <see cref="Before"/> see it. Where nothing may be mounted, the size of files is limited instead.
/// </summary>
internal sealed class SmallDisk : IDisposable
{
    private readonly Process? _holder;
    private readonly string _folder;
    private bool _hasRoom;

    private SmallDisk(Process? holder, string folder) => (_holder, _folder) = (holder, folder);

    /// <summary>What processes that are to see the disk are started with.</summary>
    public IReadOnlyList<string> Before => (_holder, _hasRoom) switch
    {
        (null, false) => ["sh", "-c", Limited, "sh"],
        (null, true) => [],
        _ => Enter(_holder.Id),
    };

    private static int Bytes => 3_000_000;

    // The runtime would keep its code in a file in memory, which the limit is not meant for.
    private static string Limited =>
        $"trap '' XFSZ; export DOTNET_EnableWriteXorExecute=0; exec prlimit --fsize={Bytes} \"$@\"";

    public static async Task<SmallDisk> CreateAsync(string folder)
    {
        // The mount lives as long as this shell, which waits for its input to end.
        var holder = AssistantBotProcess.StartOther(
            Launch.Plain, ["unshare", .. Rights, "--mount", "sh", "-c", $"mount -t tmpfs -o size={Bytes} tmpfs '{folder}' && echo mounted && cat"]);
        if (await holder.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) == "mounted")
        {
            return new SmallDisk(holder, folder);
        }

        holder.Dispose();
        return new SmallDisk(null, folder);
    }

    public async Task MakeRoomAsync()
    {
        _hasRoom = true;
        if (_holder is not null)
        {
            var mounted = await AssistantBotProcess.RunOtherAsync(
                null, [.. Enter(_holder.Id), "mount", "-o", "remount,size=100000000", _folder]);
            Assert.True(mounted.ExitCode == 0, mounted.Errors);
        }
    }

    public void Dispose()
    {
        _holder?.StandardInput.Close();
        _holder?.WaitForExit();
        _holder?.Dispose();
    }

    private static string[] Rights => Environment.IsPrivilegedProcess ? [] : ["--user", "--map-root-user"];

    private string[] Enter(int process) =>
    [
        "nsenter", $"--target={process}",
        .. Environment.IsPrivilegedProcess ? Array.Empty<string>() : ["--user", "--preserve-credentials"],
        "--mount",

        // Entering leaves the working directory behind.
        "env", $"--chdir={Path.GetDirectoryName(_folder)}",
    ];
}
