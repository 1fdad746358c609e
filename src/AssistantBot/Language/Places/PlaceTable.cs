namespace AssistantBot.Language.Places;

/// <summary>Reads the places, and their other names, from the tables that are built in.</summary>
internal static class PlaceTable
{
    /// <summary>The places of the official table, the widest first, then zones and regions.</summary>
    public static IEnumerable<Place> Places()
    {
        var official = Rows("places.tsv").ToDictionary(row => row[0], row => row[1]);
        return official.OrderBy(row => row.Key.Length).ThenBy(row => row.Key, StringComparer.Ordinal)
            .Select(row => new Place(row.Key, row.Value, ShortNames.Of(row.Value), LevelOf(row.Key), ParentOf(row.Key, official)))
            .Concat(Own("zone", PlaceLevel.Zone))
            .Concat(Own("region", PlaceLevel.Region));
    }

    /// <summary>A name and the code of the place that bears it, beside the official names.</summary>
    public static IEnumerable<(string Name, string Code)> OtherNames() =>
        Rows("place-names.tsv").SelectMany(row => row[0] switch
        {
            "alias" => [(row[1], row[2])],
            "zone" => row[4..].Select(name => (name, row[2])),
            "region" => row[5..].Select(name => (name, row[2])),
            _ => [],
        });

    /// <summary>Names in Latin letters with the code of the place.</summary>
    public static IEnumerable<(string Name, string Code)> LatinNames() =>
        Rows("place-names.tsv").Where(row => row[0] == "latin").Select(row => (row[1], row[2]));

    /// <summary>The members of every region, by its code.</summary>
    public static Dictionary<string, IReadOnlyList<string>> Members() =>
        Rows("place-names.tsv").Where(row => row[0] == "region")
            .ToDictionary(row => row[2], row => (IReadOnlyList<string>)row[4].Split(','));

    /// <summary>Marks of place-words.tsv with the names that carry them.</summary>
    public static ILookup<string, string> Marks() =>
        Rows("place-words.tsv")
            .SelectMany(row => row[1].Split(' ').Select(name => (Mark: row[0], Name: name)))
            .ToLookup(pair => pair.Mark, pair => pair.Name);

    private static IEnumerable<Place> Own(string kind, PlaceLevel level) =>
        Rows("place-names.tsv").Where(row => row[0] == kind)
            .Select(row => new Place(row[2], row[1], row.Length > 4 + (kind == "region" ? 1 : 0) ? row[^1] : row[1], level, row[3] == "-" ? null : row[3]));

    private static PlaceLevel LevelOf(string code) => code.Length switch
    {
        2 => PlaceLevel.Province,
        4 => PlaceLevel.City,

        // The statistics bureau numbers development zones that count as counties from 71 on.
        6 => code[4] == '7' && code[5] != '0' ? PlaceLevel.Zone : PlaceLevel.County,
        _ => PlaceLevel.Town,
    };

    // The nearest part of the code that is a place: 441900101 lies in 4419, 429004 in 42, as no place lies between.
    private static string? ParentOf(string code, Dictionary<string, string> official)
    {
        for (var length = code.Length > 6 ? 6 : code.Length - 2; length > 0; length -= 2)
        {
            if (official.ContainsKey(code[..length]))
            {
                return code[..length];
            }
        }

        return null;
    }

    private static IEnumerable<string[]> Rows(string resource) =>
        Resources.Lines(resource).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'));
}
