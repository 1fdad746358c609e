using AssistantBot.Answering.Retrieval;
using AssistantBot.Answering.Understanding;
using AssistantBot.Benchmarks.Corpora;
using AssistantBot.Benchmarks.Rivals;
using AssistantBot.Knowledge.Memory;
using AssistantBot.Knowledge.Sqlite;

namespace AssistantBot.Benchmarks;

/// <summary>The ways to search one archive.</summary>
internal sealed class Contestants : IDisposable
{
    // Enough for ten different articles.
    private const int Passages = 100;

    private readonly PlainFts5 _fts5;
    private readonly LuceneIndex? _lucene;

    private Contestants(BenchmarkArchive archive, PlainFts5 fts5, LuceneIndex? lucene)
    {
        Archive = archive;
        _fts5 = fts5;
        _lucene = lucene;
    }

    public BenchmarkArchive Archive { get; }

    public static async Task<Contestants> OpenAsync(int passages, bool withLucene)
    {
        var archive = await BenchmarkArchive.OpenAsync(passages);
        IAsyncEnumerable<Knowledge.IndexedPassage> Text() => IndexedText.OfAsync(archive);
        var contestants = new Contestants(
            archive,
            await PlainFts5.OpenAsync(Path.Combine(archive.Folder, "fts5.db"), Text),
            withLucene ? await LuceneIndex.OpenAsync(Path.Combine(archive.Folder, "lucene"), Text) : null);
        await archive.Get<MemoryPassageIndex>().LoadAsync();
        return contestants;
    }

    public IReadOnlyList<long> SearchFts5(string question) => _fts5.Search(question, Passages);

    public IReadOnlyList<long> SearchLucene(string question) => _lucene!.Search(question, Passages);

    /// <summary>As the program searches: candidates, their articles, and their ranking.</summary>
    public Task<RetrievedPassages> SearchAsync(string question) =>
        Archive.Get<PassageRetriever>().RetrieveAsync(QuestionReader.Read(question), CancellationToken.None);

    /// <summary>The same in a process that has read none of the articles for an earlier question.</summary>
    public Task<RetrievedPassages> SearchWithoutCacheAsync(string question) =>
        new PassageRetriever(Archive.Get<MemoryPassageIndex>(), new CatalogueReader(Archive.Get<CatalogueDatabase>()))
            .RetrieveAsync(QuestionReader.Read(question), CancellationToken.None);

    /// <summary>The same in a process that has nothing in memory.</summary>
    public Task<RetrievedPassages> SearchOnDiskAsync(string question) =>
        new PassageRetriever(Archive.Get<SqlitePassageIndex>(), new CatalogueReader(Archive.Get<CatalogueDatabase>()))
            .RetrieveAsync(QuestionReader.Read(question), CancellationToken.None);

    public void Dispose()
    {
        _fts5.Dispose();
        _lucene?.Dispose();
        Archive.Dispose();
    }
}
