using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using Perfolizer.Horology;

namespace AssistantBot.Benchmarks;

/// <summary>Counts the time in which the thread had a processor, as Linux tells it: steadier where others use the machine.</summary>
[SupportedOSPlatform("linux")]
internal sealed partial class ProcessorClock : IClock
{
    private const int ThreadProcessorTime = 3;
    private const long NanosecondsInSecond = 1_000_000_000;

    public string Title => "Processor time of the thread";

    public bool IsAvailable => true;

    public Frequency Frequency => new(NanosecondsInSecond);

    public long GetTimestamp()
    {
        _ = GetTime(ThreadProcessorTime, out var time);
        return (time.Seconds * NanosecondsInSecond) + time.Nanoseconds;
    }

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int GetTime(int clock, out TimeSpec time);

    [StructLayout(LayoutKind.Sequential)]
    private struct TimeSpec
    {
        public long Seconds;
        public long Nanoseconds;
    }
}
