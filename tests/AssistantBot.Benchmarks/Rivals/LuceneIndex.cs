using AssistantBot.Knowledge;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace AssistantBot.Benchmarks.Rivals;

/// <summary>Lucene.Net over the same pairs and words, with its BM25, merged into one segment.</summary>
internal sealed class LuceneIndex : IDisposable
{
    private const LuceneVersion Version = LuceneVersion.LUCENE_48;

    private readonly MMapDirectory _directory;
    private readonly DirectoryReader _reader;
    private readonly IndexSearcher _searcher;
    private readonly NumericDocValues _keys;

    private LuceneIndex(string folder)
    {
        _directory = new MMapDirectory(folder);
        _reader = DirectoryReader.Open(_directory);
        _searcher = new IndexSearcher(_reader) { Similarity = new BM25Similarity() };
        _keys = MultiDocValues.GetNumericValues(_reader, "key");
    }

    public static async Task<LuceneIndex> OpenAsync(string folder, Func<IAsyncEnumerable<IndexedPassage>> passages)
    {
        var finished = folder + ".finished";
        if (!File.Exists(finished))
        {
            await FillAsync(folder, passages());
            await File.WriteAllTextAsync(finished, "");
        }

        return new LuceneIndex(folder);
    }

    public IReadOnlyList<long> Search(string question, int limit)
    {
        var query = new BooleanQuery();
        foreach (var word in Words.Of(question).Distinct(StringComparer.Ordinal))
        {
            query.Add(new TermQuery(new Term("words", word)), Occur.SHOULD);
        }

        return _searcher.Search(query, limit).ScoreDocs.Select(hit => _keys.Get(hit.Doc)).ToList();
    }

    public void Dispose()
    {
        _reader.Dispose();
        _directory.Dispose();
    }

    private static async Task FillAsync(string folder, IAsyncEnumerable<IndexedPassage> passages)
    {
        using var directory = new MMapDirectory(folder);
        using var analyzer = new WhitespaceAnalyzer(Version);
        var config = new IndexWriterConfig(Version, analyzer) { OpenMode = OpenMode.CREATE, Similarity = new BM25Similarity() };
        using var writer = new IndexWriter(directory, config);
        await foreach (var passage in passages)
        {
            writer.AddDocument(
            [
                new TextField("words", string.Join(' ', Words.Of(passage.Text)), Field.Store.NO),
                new NumericDocValuesField("key", passage.Key),
            ]);
        }

        writer.ForceMerge(1);
        writer.Commit();
    }
}
