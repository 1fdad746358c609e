using AssistantBot.Hosting;
using AssistantBot.Ingestion;
using AssistantBot.Ingestion.Sources;
using AssistantBot.Knowledge.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace AssistantBot.Evaluation.Sets;

/// <summary>The program over an archive of its own, which goes when it is closed.</summary>
internal sealed class OpenArchive : IDisposable
{
    private readonly DirectoryInfo _folder;
    private readonly IHost _host;

    private OpenArchive(DirectoryInfo folder)
    {
        _folder = folder;
        _host = AssistantBotHost.Build(folder.FullName, []);
    }

    /// <param name="articleFiles">Files to take in.</param>
    public static async Task<OpenArchive> OfAsync(IEnumerable<string> articleFiles, CancellationToken cancellationToken)
    {
        var archive = new OpenArchive(Directory.CreateTempSubdirectory("evaluation-"));
        await archive.Get<Archive>().OpenAsync(cancellationToken);
        foreach (var file in articleFiles)
        {
            await archive.Get<IngestionPipeline>().IngestAsync(
                [.. archive.Get<FileFinder>().Find(file)], areSamples: false, progress: null, cancellationToken);
        }

        return archive;
    }

    public T Get<T>()
        where T : notnull => _host.Services.GetRequiredService<T>();

    public void Dispose()
    {
        _host.Dispose();
        _folder.Delete(recursive: true);
    }
}
