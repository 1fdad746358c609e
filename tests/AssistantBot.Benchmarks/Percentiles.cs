using System.Globalization;
using BenchmarkDotNet.Reports;

namespace AssistantBot.Benchmarks;

/// <summary>Prints a run as a table: median, 95th percentile, and how many times as fast as the first of its size.</summary>
internal static class Percentiles
{
    private const double Millisecond = 1_000_000;

    public static void Print(Summary summary)
    {
        foreach (var error in summary.ValidationErrors)
        {
            Console.WriteLine(error.Message);
        }

        Console.WriteLine();
        Console.WriteLine("| what | with | p50 ms | p95 ms | times as fast, p50 | p95 |");
        Console.WriteLine("|---|---|---|---|---|---|");
        foreach (var group in summary.Reports.Where(report => report.ResultStatistics is not null)
            .GroupBy(report => report.BenchmarkCase.Parameters.DisplayInfo, StringComparer.Ordinal))
        {
            var baseline = group.First().ResultStatistics!.Percentiles;
            foreach (var report in group)
            {
                var taken = report.ResultStatistics!.Percentiles;
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"| {report.BenchmarkCase.Descriptor.WorkloadMethod.Name} | {group.Key} | {taken.P50 / Millisecond:0.000} | {taken.P95 / Millisecond:0.000} | {baseline.P50 / taken.P50:0.0} | {baseline.P95 / taken.P95:0.0} |"));
            }
        }
    }
}
