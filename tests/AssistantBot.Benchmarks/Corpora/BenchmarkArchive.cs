using System.Globalization;
using System.Text.Json;
using AssistantBot.Hosting;
using AssistantBot.Ingestion;
using AssistantBot.Ingestion.Sources;
using AssistantBot.Knowledge.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace AssistantBot.Benchmarks.Corpora;

/// <summary>An archive of a spliced corpus, made by the program's own ingestion and kept for the next run.</summary>
internal sealed class BenchmarkArchive : IDisposable
{
    private static readonly DateOnly FirstDay = new(2015, 1, 1);

    private readonly IHost _host;

    private BenchmarkArchive(string folder, IReadOnlyList<SourceQuestion> questions)
    {
        Folder = folder;
        Questions = questions;
        _host = AssistantBotHost.Build(folder, ["--Logging:LogLevel:Default=Warning"]);
    }

    /// <summary>Where archives of all sizes are kept.</summary>
    public static string Root =>
        Environment.GetEnvironmentVariable("ASSISTANTBOT_BENCHMARKS") ?? Path.Combine(Path.GetTempPath(), "assistantbot-benchmarks");

    public string Folder { get; }

    public string CatalogueFile => Path.Combine(Folder, CatalogueDatabase.FileName);

    /// <summary>Questions whose answering articles are in the corpus.</summary>
    public IReadOnlyList<SourceQuestion> Questions { get; }

    public T Get<T>()
        where T : notnull => _host.Services.GetRequiredService<T>();

    public static async Task<BenchmarkArchive> OpenAsync(int passages)
    {
        var source = await SourceText.LoadAsync();
        var (articles, questions) = SplicedCorpus.Create(source, passages);
        var folder = Path.Combine(Root, passages.ToString(CultureInfo.InvariantCulture));
        var finished = Path.Combine(folder, "finished");
        if (!File.Exists(finished))
        {
            await Console.Error.WriteLineAsync($"Making the archive {folder} ...");
            await BuildAsync(folder, articles);
            await File.WriteAllTextAsync(finished, "");
        }

        var archive = new BenchmarkArchive(folder, questions);
        await archive.Get<Archive>().OpenAsync(CancellationToken.None);
        return archive;
    }

    /// <summary>The corpus as an import file.</summary>
    public static async Task WriteAsync(string file, IEnumerable<SourceArticle> articles)
    {
        await using var writer = File.CreateText(file);
        var number = 0;
        foreach (var article in articles)
        {
            await writer.WriteLineAsync(JsonSerializer.Serialize(new
            {
                id = article.Id,
                title = article.Title,
                text = article.Text,
                published = FirstDay.AddDays(number++ * 37 % 4000).ToString("O", CultureInfo.InvariantCulture),
            }));
        }
    }

    public void Dispose() => _host.Dispose();

    /// <summary>Ingests articles into a new archive, by way of an import file.</summary>
    public static async Task BuildAsync(string folder, IEnumerable<SourceArticle> articles)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        Directory.CreateDirectory(folder);
        var file = Path.Combine(folder, "articles.jsonl");
        await WriteAsync(file, articles);
        using var archive = new BenchmarkArchive(folder, []);
        await archive.Get<Archive>().OpenAsync(CancellationToken.None);
        var found = archive.Get<FileFinder>().Find(file).ToList();
        await archive.Get<IngestionPipeline>().IngestAsync(found, areSamples: false, progress: null, CancellationToken.None);
    }
}
