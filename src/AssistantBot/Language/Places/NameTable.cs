namespace AssistantBot.Language.Places;

/// <summary>Every name of every place in folded spelling, with how far it can be trusted.</summary>
internal sealed class NameTable
{
    private const string Endings = "省市州县区盟旗镇乡道岛";

    private readonly Dictionary<string, List<NamedPlace>> _bearers = new(StringComparer.Ordinal);
    private readonly HashSet<string> _never;
    private readonly Dictionary<string, NameStrength> _marks = new(StringComparer.Ordinal);

    private NameTable()
    {
        var marks = PlaceTable.Marks();
        _never = marks["never"].Concat(marks["word"]).Select(CharacterFolding.Fold).ToHashSet(StringComparer.Ordinal);
        foreach (var (mark, strength) in new[] { ("attached", NameStrength.Attached), ("supported", NameStrength.Supported), ("sure", NameStrength.Sure) })
        {
            foreach (var name in marks[mark])
            {
                _marks[CharacterFolding.Fold(name)] = strength;
            }
        }

        foreach (var word in marks["word"])
        {
            _bearers.TryAdd(CharacterFolding.Fold(word), []);
        }
    }

    public static NameTable Instance { get; } = Load();

    public IEnumerable<PlaceName> Names => _bearers.Select(pair => new PlaceName(pair.Key, pair.Value));

    /// <summary>Whether a short name is an ordinary word.</summary>
    public bool IsCommon(string shortName) => _never.Contains(CharacterFolding.Fold(shortName));

    private static NameTable Load()
    {
        var table = new NameTable();
        foreach (var place in Gazetteer.All)
        {
            table.AddNamesOf(place);
        }

        foreach (var (name, code) in PlaceTable.OtherNames())
        {
            table.Add(name, Gazetteer.Find(code)!, table.FullStrength(name), IsFull(name));
        }

        return table;
    }

    private void AddNamesOf(Place place)
    {
        var isVagueStreet = place.Level == PlaceLevel.Town && (IsCommon(place.ShortName) || IsTaken(place.ShortName));
        var strength = isVagueStreet && place.Name.EndsWith("街道", StringComparison.Ordinal) ? NameStrength.Supported : FullStrength(place.Name);
        Add(place.Name, place, strength, IsFull(place.Name));
        if (ShortNames.Middle(place.Name) is { } middle)
        {
            Add(middle, place, FullStrength(middle), isFull: true);
        }

        if (place.Level == PlaceLevel.Zone)
        {
            AddZoneNames(place);
        }
        else if (place.ShortName != place.Name && !IsCommon(place.ShortName) && !IsTaken(place.ShortName))
        {
            Add(place.ShortName, place, ShortStrength(place), isFull: false);
        }
    }

    // A development zone is called 高新区 or 经开区 for short.
    private void AddZoneNames(Place place)
    {
        var shorter = place.Name
            .Replace("高新技术产业开发区", "高新区", StringComparison.Ordinal)
            .Replace("经济技术开发区", "经开区", StringComparison.Ordinal);
        if (shorter != place.Name)
        {
            Add(shorter, place, NameStrength.Sure, isFull: true);
        }
    }

    // A short name alone means the wider place: 吉林 the province, 长沙 the city and not 长沙县.
    private bool IsTaken(string shortName) =>
        _bearers.TryGetValue(CharacterFolding.Fold(shortName), out var bearers)
        && bearers.Exists(bearer => bearer.Strength == NameStrength.Sure && !bearer.IsFull && bearer.Place.Level <= PlaceLevel.City);

    // 怀集县 and 肇庆新区 say what they are; 中关村 and 珠三角 may go on to a longer name.
    private static bool IsFull(string name) => name.Length > 2 && Endings.Contains(name[^1], StringComparison.Ordinal);

    private NameStrength FullStrength(string name) =>
        _marks.TryGetValue(CharacterFolding.Fold(name), out var marked) ? marked
        : name.Length == 2 && name[1] is '县' or '州' or '市' or '区' ? NameStrength.Supported
        : NameStrength.Sure;

    private NameStrength ShortStrength(Place place) =>
        _marks.TryGetValue(CharacterFolding.Fold(place.ShortName), out var marked) && !(place.Level == PlaceLevel.Town && marked != NameStrength.Attached) ? marked
        : place.Level switch
        {
            PlaceLevel.Town => NameStrength.Nearby,

            // Of some 2,800 counties most have a name that is a word or a person's elsewhere; those of Guangdong were gone through.
            PlaceLevel.County when place.ShortName.Length == 2 && !place.Code.StartsWith("44", StringComparison.Ordinal) => NameStrength.Supported,
            _ => NameStrength.Sure,
        };

    private void Add(string name, Place place, NameStrength strength, bool isFull)
    {
        var folded = CharacterFolding.Fold(name);
        if (!_bearers.TryGetValue(folded, out var bearers))
        {
            _bearers[folded] = bearers = [];
        }

        if (!bearers.Exists(bearer => bearer.Place.Code == place.Code))
        {
            bearers.Add(new NamedPlace(place, strength, isFull));
        }
    }
}
