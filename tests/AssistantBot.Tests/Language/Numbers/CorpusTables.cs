namespace AssistantBot.Tests.Language.Numbers;

/// <summary>Reads the tables of cases in Corpus: tab-separated, # before a line of explanation, \n for a line end.</summary>
internal static class CorpusTables
{
    public static TheoryData<string, string, string> ThreeFields(string file)
    {
        var cases = new TheoryData<string, string, string>();
        foreach (var fields in Rows(file))
        {
            cases.Add(fields[0], fields[1], fields[2]);
        }

        return cases;
    }

    public static IEnumerable<string[]> Rows(string file) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Corpus", file))
            .Where(line => !line.StartsWith('#'))
            .Select(line => line.Replace("\\n", "\n", StringComparison.Ordinal).Split('\t'));
}
