namespace AssistantBot.Knowledge;

/// <summary>
/// Lets one process at a time do a piece of work on an archive. It is an operating system lock on a file beside the
/// catalogue, so it goes when its holder dies.
/// </summary>
internal sealed class ArchiveLock : IDisposable
{
    private static readonly TimeSpan Retry = TimeSpan.FromMilliseconds(50);

    private readonly FileStream _file;

    private ArchiveLock(FileStream file) => _file = file;

    /// <summary>Null when another process holds it.</summary>
    public static ArchiveLock? TryTake(string directory, string name)
    {
        try
        {
            return new ArchiveLock(new FileStream(
                Path.Combine(directory, name + ".lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException exception) when (exception is not (DirectoryNotFoundException or PathTooLongException))
        {
            return null;
        }
    }

    /// <summary>Waits for another holder; null when it has not let go within the patience given.</summary>
    public static async Task<ArchiveLock?> TakeAsync(
        string directory, string name, TimeSpan patience, TimeProvider time, CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        while (true)
        {
            if (TryTake(directory, name) is { } taken)
            {
                return taken;
            }

            if (time.GetElapsedTime(started) >= patience)
            {
                return null;
            }

            await Task.Delay(Retry, time, cancellationToken);
        }
    }

    public void Dispose() => _file.Dispose();
}
