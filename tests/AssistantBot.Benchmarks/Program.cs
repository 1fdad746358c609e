using System.Globalization;
using AssistantBot.Benchmarks;
using AssistantBot.Benchmarks.Corpora;
using BenchmarkDotNet.Running;

const string Usage = """
    dotnet run -c Release --project tests/AssistantBot.Benchmarks -- WHAT

    search   candidates and ranking at 100,000 passages, against FTS5 and Lucene.Net, with recall@10
    growth   the same from 1,000 to 1,000,000 passages, with memory, start-up and file size
    ingest   ingestion against bare FTS5 inserts of the same tokens
    ask      questions end to end in one process, odd ones too, and from a cold start

    --processor-time counts the time that the thread had a processor (Linux), for a machine that others use too; not
    for ingestion and cold starts, which use other threads and processes.

    Corpora are kept in ASSISTANTBOT_BENCHMARKS (default: a folder for temporary files). They are made of the question
    sets in ../shared/eval or
    ASSISTANTBOT_EVALUATION_SETS, and of invented text where these are absent.
    """;

OneByOne.OnProcessor = args.Contains("--processor-time", StringComparer.Ordinal);
switch (args.Where(argument => !argument.StartsWith("--", StringComparison.Ordinal)).ToArray())
{
    case ["search"]:
        Percentiles.Print(BenchmarkRunner.Run<SearchBenchmarks>());
        await Recall.PrintAsync(SearchBenchmarks.Passages);
        return 0;
    case ["growth", .. var sizes]:
        GrowthBenchmarks.Choose(sizes);
        Percentiles.Print(BenchmarkRunner.Run<GrowthBenchmarks>());
        foreach (var size in GrowthBenchmarks.Sizes)
        {
            await Footprint.PrintAsync(size);
        }

        return 0;
    case ["ingest"]:
        OneByOne.OnProcessor = false;
        Percentiles.Print(BenchmarkRunner.Run<IngestionBenchmarks>());
        return 0;
    case ["ask"]:
        Percentiles.Print(BenchmarkRunner.Run<AskBenchmarks>());
        OneByOne.OnProcessor = false;
        Percentiles.Print(BenchmarkRunner.Run<ColdStartBenchmarks>());
        return 0;
    case ["recall", var size]:
        await Recall.PrintAsync(int.Parse(size, CultureInfo.InvariantCulture));
        return 0;
    case ["footprint", var size]:
        await Footprint.PrintAsync(int.Parse(size, CultureInfo.InvariantCulture));
        return 0;
    case ["make", var size]:
        (await BenchmarkArchive.OpenAsync(int.Parse(size, CultureInfo.InvariantCulture))).Dispose();
        return 0;
    default:
        await Console.Error.WriteLineAsync(Usage);
        return 2;
}
