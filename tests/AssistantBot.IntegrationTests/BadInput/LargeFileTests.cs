using System.Globalization;
using System.Text;

namespace AssistantBot.IntegrationTests.BadInput;

[Trait(Campaign.Trait, "long")]
[Collection(Campaign.Trait)]
public sealed class LargeFileTests
{
    private const long Megabyte = 1_000_000;

    // So much of a line that is in no article's text is kept raw with the article.
    private static readonly byte[] Padding = Encoding.ASCII.GetBytes(new string('x', 40_000));

    [Fact]
    public async Task An_archive_larger_than_memory_is_ingested_in_a_stream()
    {
        var (size, heap) = Campaign.IsLong ? (120 * Megabyte, 96 * Megabyte) : (20 * Megabyte, 40 * Megabyte);
        using var folder = new TemporaryFolder();
        var articles = WriteLines(folder.File("large.jsonl"), size);
        var launch = new Launch
        {
            WorkingDirectory = folder.Path,
            Environment = new Dictionary<string, string>
            {
                ["DOTNET_GCHeapHardLimit"] = heap.ToString("X", CultureInfo.InvariantCulture),
            },
        };

        using var process = AssistantBotProcess.Start(launch, "ingest", "large.jsonl", "--json");
        var peak = PeakMemoryAsync(process.Id);
        var ingested = await AssistantBotProcess.ResultAsync(process);

        Assert.Equal(articles, ingested.Json.GetProperty("added").GetInt32());
        Assert.Empty(ingested.Json.GetProperty("failed").EnumerateArray());
        Assert.InRange(await peak, 1, 400 * Megabyte);
    }

    private static int WriteLines(string path, long size)
    {
        using var file = File.Create(path);
        var count = 0;
        foreach (var article in GeneratedNews.Stream(seed: 1, edition: 1, sentences: 10, "large").TakeWhile(_ => file.Length < size))
        {
            file.Write(article.Line.AsSpan()[..^1]);
            file.Write(",\"page\":\""u8);
            file.Write(Padding);
            file.Write("\"}\n"u8);
            file.Flush();
            count++;
        }

        return count;
    }

    // Memory of the program's own; pages of the catalogue that are mapped into it are none.
    private static async Task<long> PeakMemoryAsync(int process)
    {
        var peak = 0L;
        await Eventually.HoldsAsync("the end of the ingestion", TimeSpan.FromMinutes(10), async () =>
        {
            try
            {
                var status = await File.ReadAllLinesAsync($"/proc/{process}/status");
                var own = status.FirstOrDefault(line => line.StartsWith("RssAnon:", StringComparison.Ordinal));
                peak = Math.Max(peak, own is null ? 0 : 1024 * long.Parse(own.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture));
            }
            catch (IOException)
            {
                return true;
            }

            return false;
        });
        return peak;
    }
}
