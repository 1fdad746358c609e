namespace AssistantBot.Tests.Fakes;

/// <summary>A table of cases in Corpus: tab-separated with a heading; \n stands for a line break, - for nothing.</summary>
internal static class CaseTable
{
    public const char Opener = '⟦';
    public const char Closer = '⟧';

    public static IEnumerable<string[]> Rows(string name) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Corpus", name))
            .Skip(1)
            .Where(line => line.Length > 0)
            .Select(line => line.Replace("\\n", "\n", StringComparison.Ordinal).Split('\t'));

    public static string? ValueOf(string cell) => cell == "-" ? null : cell;

    /// <summary>The text without the brackets that mark a part of it.</summary>
    public static string Unmarked(string text) =>
        text.Replace(Opener.ToString(), "", StringComparison.Ordinal).Replace(Closer.ToString(), "", StringComparison.Ordinal);

    /// <summary>The parts of the text that are marked, in order.</summary>
    public static IEnumerable<string> Marked(string text) =>
        text.Split(Opener).Skip(1).Select(part => part[..part.IndexOf(Closer, StringComparison.Ordinal)]);
}
