using System.Globalization;
using AssistantBot.Knowledge;

namespace AssistantBot.Ingestion.Reading;

/// <summary>
/// Finds two different articles under one id in one file. Taking the later one would make every ingestion of the file
/// change the archive back and forth.
/// </summary>
internal sealed class SeenIds
{
    private readonly Dictionary<string, (int Line, string Content)> _lines = new(StringComparer.Ordinal);

    /// <summary>What is wrong with the article; null if its id is new, or the earlier article is the same.</summary>
    public string? FindClash(RawArticle article, int line)
    {
        var content = Fingerprint.Of(article.Raw.Span)[..16];
        if (_lines.TryAdd(Fingerprint.Short(article.Address), (line, content)))
        {
            return null;
        }

        var earlier = _lines[Fingerprint.Short(article.Address)];
        return earlier.Content == content
            ? null
            : string.Create(
                CultureInfo.InvariantCulture,
                $"its id or url is that of a different article on line {earlier.Line}. Give each article its own.");
    }
}
