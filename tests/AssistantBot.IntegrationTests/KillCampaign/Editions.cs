namespace AssistantBot.IntegrationTests.KillCampaign;

/// <summary>The truth: the articles that are ingested, in two editions, the later of which replaces the earlier.</summary>
internal sealed class Editions
{
    private readonly Dictionary<string, (string Id, int Edition, GeneratedArticle Article)> _byTitle = new(StringComparer.Ordinal);

    public Editions(int seed, int count)
    {
        Count = count;
        foreach (var edition in new[] { 1, 2 })
        {
            var articles = GeneratedNews.Make(seed, count, edition);
            Of.Add(edition, articles);
            foreach (var article in articles)
            {
                _byTitle.Add(article.Title, (article.ExternalId, edition, article));
            }
        }
    }

    public int Count { get; }

    public Dictionary<int, IReadOnlyList<GeneratedArticle>> Of { get; } = [];

    /// <summary>The article of this title, which says the edition too; null if there is none.</summary>
    public (string Id, int Edition, GeneratedArticle Article)? Find(string title) =>
        _byTitle.TryGetValue(title, out var found) ? found : null;
}
