using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Mathematics.OutlierDetection;

namespace AssistantBot.Benchmarks;

/// <summary>Every iteration is one question, so that percentiles are those of questions. All in this process, over one archive.</summary>
internal static class OneByOne
{
    /// <summary>Questions that are asked before: by then the code is compiled for good, and most articles have been met.</summary>
    public const int WarmUp = 1500;

    /// <summary>Whether to count the time of the processor instead of the time on the clock.</summary>
    public static bool OnProcessor { get; set; }

    public static IConfig Config(int questions, int warmUp = WarmUp) => ManualConfig.CreateEmpty()
        .AddJob(WithClock(Job.Default)
            .WithToolchain(new InProcessEmitToolchain(TimeSpan.FromHours(3), logOutput: false))
            .WithStrategy(RunStrategy.Monitoring)
            .WithWarmupCount(warmUp)
            .WithIterationCount(questions)
            .WithInvocationCount(1)
            .WithUnrollFactor(1)

            // A full collection before every question would empty pools and caches that live on in a real process.
            .WithGcForce(false)
            .WithOutlierMode(OutlierMode.DontRemove))
        .AddColumnProvider(DefaultColumnProviders.Instance)
        .AddColumn(StatisticColumn.P50, StatisticColumn.P95)
        .AddLogger(NullLogger.Instance)
        .WithOptions(ConfigOptions.DisableLogFile | ConfigOptions.JoinSummary);

    private static Job WithClock(Job job) =>
        OnProcessor && OperatingSystem.IsLinux() ? job.WithClock(new ProcessorClock()) : job;
}
