using AssistantBot.Language.Places;

namespace AssistantBot.Tests.Language.Places;

/// <summary>The tables of Corpus/places*.tsv.</summary>
internal static class PlaceCases
{
    /// <summary>Text, home code, expected mentions and note of every row of a table.</summary>
    public static TheoryData<string, string?, string, string> Of(string file)
    {
        var data = new TheoryData<string, string?, string, string>();
        foreach (var row in Rows(file))
        {
            data.Add(row[0], row[1] == "-" ? null : row[1], row[2] == "-" ? "" : row[2], row[3]);
        }

        return data;
    }

    /// <summary>Text and note of every row of a table of texts that name nothing.</summary>
    public static TheoryData<string, string> TextsOf(string file)
    {
        var data = new TheoryData<string, string>();
        foreach (var row in Rows(file))
        {
            data.Add(row[0], row[1]);
        }

        return data;
    }

    private static IEnumerable<string[]> Rows(string file) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Corpus", file)).Where(line => line[0] != '#').Select(line => line.Split('\t'));

    /// <summary>Mentions as the tables write them: name:code, with | between codes that are all possible.</summary>
    public static string Show(IEnumerable<PlaceMention> mentions, string text) =>
        string.Join(' ', mentions.Select(mention => $"{mention.Span.Of(text)}:{string.Join('|', mention.Candidates.Select(place => place.Code))}"));
}
