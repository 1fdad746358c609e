using System.Diagnostics;
using System.Globalization;
using AssistantBot.BrokenWriter;
using AssistantBot.Hosting;
using AssistantBot.Ingestion.Cleaning;
using AssistantBot.Ingestion.Reading;
using AssistantBot.Ingestion.Sources;
using AssistantBot.Knowledge.Sqlite;
using Microsoft.Extensions.DependencyInjection;

// BrokenWriter MODE DATA FILE N: ingests an import file in a wrong way, and dies in the middle of its Nth article.
var (mode, data, file, last) = (args[0], args[1], new FileInfo(args[2]), int.Parse(args[3], CultureInfo.InvariantCulture));
using var host = AssistantBotHost.Build(data, []);
await host.Services.GetRequiredService<Archive>().OpenAsync(CancellationToken.None);
var writer = Writers.Create(mode, host.Services);
var number = 0;
await foreach (var item in new JsonLinesReader().ReadAsync(
    new SourceFile(file.FullName, file.Length, file.LastWriteTimeUtc), CancellationToken.None))
{
    await writer.WriteAsync(ArticleCleaner.Clean(item.Article!, isSample: false).Version!, () => DieAt(++number));
}

void DieAt(int article)
{
    if (article == last)
    {
        Process.GetCurrentProcess().Kill();
    }
}
