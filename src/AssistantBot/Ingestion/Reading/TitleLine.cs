namespace AssistantBot.Ingestion.Reading;

/// <summary>Tells whether the first line of a plain text is its title.</summary>
internal static class TitleLine
{
    private const int LongestTitle = 60;
    private const string SentenceEnds = "。；，;,、：:";

    /// <summary>A Markdown heading, or a short first line that is no sentence and has a text after it; else null.</summary>
    public static string? Find(string text, string extension)
    {
        var start = text.TrimStart();
        var lineEnd = start.IndexOf('\n', StringComparison.Ordinal);
        if (lineEnd < 0)
        {
            return null;
        }

        var line = start[..lineEnd].Trim();
        if (string.Equals(extension, ".md", StringComparison.OrdinalIgnoreCase) && line.StartsWith("# ", StringComparison.Ordinal))
        {
            return line[2..].Trim();
        }

        var isTitle = line.Length is > 1 and <= LongestTitle && !SentenceEnds.Contains(line[^1], StringComparison.Ordinal);
        return isTitle && !string.IsNullOrWhiteSpace(start[lineEnd..]) ? line : null;
    }
}
