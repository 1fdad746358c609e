using System.Globalization;
using AssistantBot.Ingestion.Reading;
using AssistantBot.Ingestion.Splitting;
using AssistantBot.Knowledge;
using AssistantBot.Language;

namespace AssistantBot.Ingestion.Cleaning;

/// <summary>Makes of what a source gave an article that can be stored, searched and quoted.</summary>
internal static class ArticleCleaner
{
    /// <summary>Raised when the same raw article gives another text or other passages than before; it is then a new version.</summary>
    private const int Version = 2;

    private const int LongestName = 300;

    /// <summary>The article, or what is wrong with it.</summary>
    /// <param name="homePlace">Code of the region at home; null: none.</param>
    public static (ArticleVersion? Version, string? Reason) Clean(RawArticle raw, bool isSample, string? homePlace = null)
    {
        var cleaned = ArticleText.Clean(raw.Text);
        if (string.IsNullOrWhiteSpace(cleaned.Text))
        {
            return (null, "It has no text.");
        }

        var title = Name(raw.Title is null ? null : PinyinAnnotations.Remove(raw.Title, PinyinAnnotations.IsAffected(raw.Text)).Text);
        var published = PublicationDate.Parse(raw.Published);
        var reading = ArticleReading.Of(title, cleaned.Text, published, homePlace);
        var article = new Article
        {
            Id = ArticleId.FromAddress(raw.Address),
            ExternalId = Name(raw.ExternalId),
            Title = title,
            Text = cleaned.Text,
            Outlet = Name(raw.Outlet ?? reading.Outlet),
            Url = WebAddress(raw.Url),
            Published = published,
            Facts = reading.Facts,
            IsSample = isSample,
        };
        _ = Tokens.Joined(CharacterFolding.Fold(article.Text), out var tokens);
        return (new ArticleVersion
        {
            Article = article,
            Raw = raw.Raw,
            Origin = raw.Origin,
            ContentHash = Hash(article, raw),
            IsNamedByContent = raw.IsNamedByContent,
            Edits = cleaned.Edits,
            Scope = reading.Scope,
            FactsVersion = ArticleReading.VersionFor(homePlace),
            Passages = PassageSplitter.Split(article.Text),
            TokenCount = tokens,
        }, null);
    }

    private static string Hash(Article article, RawArticle raw) => Fingerprint.Of(
        Version.ToString(CultureInfo.InvariantCulture),
        raw.Text,
        raw.IsNamedByContent ? null : article.ExternalId,
        article.Title,
        article.Outlet,
        article.Url,
        article.Published?.ToString("O", CultureInfo.InvariantCulture),
        article.IsSample ? "sample" : null);

    // Titles and names are one line of bounded length wherever they are shown.
    private static string? Name(string? name)
    {
        if (name is null)
        {
            return null;
        }

        var line = string.Join(' ', TextCleaner.Clean(name).Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length switch
        {
            0 => null,
            > LongestName => line[..(char.IsHighSurrogate(line[LongestName - 1]) ? LongestName - 1 : LongestName)],
            _ => line,
        };
    }

    private static string? WebAddress(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
            ? address : null;
}
