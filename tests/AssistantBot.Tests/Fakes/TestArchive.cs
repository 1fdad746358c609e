using System.Diagnostics.CodeAnalysis;
using AssistantBot.Answering;
using AssistantBot.Answering.Understanding;
using AssistantBot.Conversations;
using AssistantBot.Evaluation;
using AssistantBot.Ingestion;
using AssistantBot.Knowledge;
using AssistantBot.Knowledge.Sqlite;
using Dapper;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace AssistantBot.Tests.Fakes;

/// <summary>The program without its host, over an archive in a folder of its own and with a clock that stands still.</summary>
[SuppressMessage("Maintainability", "CA1506", Justification = "It stands in for the composition root.")]
internal sealed class TestArchive : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ServiceProvider _services;

    private TestArchive(NewsOptions news)
    {
        _services = new ServiceCollection()
            .AddLogging(logging => logging.AddFakeLogging())
            .AddSingleton(Options.Create(new DataOptions { Directory = Directory, LockTimeoutSeconds = 5 }))
            .AddSingleton(Options.Create(news))
            .AddSingleton(Options.Create(new RegionOptions()))
            .AddSingleton<TimeProvider>(Time)
            .AddKnowledge()
            .AddIngestion()
            .AddAnswering()
            .AddSingleton<ConversationDesk>()
            .AddSingleton<Evaluator>()
            .BuildServiceProvider(validateScopes: true);
    }

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 3, 1, 8, 0, 0, TimeSpan.Zero));

    public string Directory => _folder.File("data");

    public string CatalogueFile => Path.Combine(Directory, CatalogueDatabase.FileName);

    public IReadOnlyList<FakeLogRecord> Logged => Get<FakeLogCollector>().GetSnapshot();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>An archive that is not there yet.</summary>
    public static TestArchive Missing(NewsOptions? news = null) => new(news ?? new NewsOptions());

    /// <summary>An archive that is open, with these articles in it and indexed.</summary>
    public static async Task<TestArchive> OpenAsync(params ArticleVersion[] articles)
    {
        var archive = Missing();
        await archive.Get<Archive>().OpenAsync(Cancel);
        await archive.SaveAsync(articles);
        await archive.Get<Indexer>().DrainAsync(Cancel);
        return archive;
    }

    public static async Task<TestArchive> WithSamplesAsync()
    {
        var archive = await OpenAsync();
        await archive.Get<SampleNews>().IngestAsync(Cancel);
        return archive;
    }

    /// <summary>The moment and place at which tests ask.</summary>
    public static AskingContext Asking { get; } = new(new DateOnly(2026, 3, 1), HomePlace: null);

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public object? GetService(Type type) => _services.GetService(type);

    /// <summary>Another one of a service that is otherwise there once, as after a restart.</summary>
    public T Create<T>() => ActivatorUtilities.CreateInstance<T>(_services);

    public Task<IReadOnlyList<SaveOutcome>> SaveAsync(params ArticleVersion[] articles) =>
        Get<CatalogueWriter>().SaveAsync(articles, Cancel);

    public Task<List<T>> QueryAsync<T>(string sql) =>
        Get<CatalogueDatabase>().ReadAsync(
            async (connection, snapshot) => (await connection.QueryAsync<T>(sql, transaction: snapshot)).ToList(), Cancel);

    public async Task<T> ScalarAsync<T>(string sql) => (await QueryAsync<T>(sql)).Single();

    public Task<int> ExecuteAsync(string sql) =>
        Get<CatalogueDatabase>().WriteAsync(
            (connection, transaction) => connection.ExecuteAsync(sql, transaction: transaction), Cancel);

    /// <summary>The whole content of the tables that articles fill, to compare two states of an archive.</summary>
    public async Task<string> ContentAsync()
    {
        var content = new List<string>();
        foreach (var table in new[] { "articles", "raw_documents", "edits", "passages", "archive_totals" })
        {
            var rows = await QueryAsync<dynamic>($"SELECT * FROM {table} ORDER BY 1, 2");
            content.Add(table + ": " + string.Join(" / ", rows.Select(row => string.Join(", ", (IDictionary<string, object>)row))));
        }

        return string.Join('\n', content);
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        _folder.Dispose();
    }
}
