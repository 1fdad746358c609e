namespace AssistantBot.Language.Places;

/// <summary>The places a text names beyond doubt, and the reader's home: what decides about the other names.</summary>
internal sealed class NamedAround
{
    /// <summary>As close as a sister county, or the county or city around it.</summary>
    public const int Sister = 3;

    // A town's bare name is believed this many characters from its county's.
    private const int Near = 60;

    private const int SameCity = 2;
    private const int SameProvince = 1;

    private readonly Dictionary<string, List<int>> _starts = new(StringComparer.Ordinal);
    private readonly HashSet<string> _around = new(StringComparer.Ordinal);
    private readonly HashSet<string> _parents = new(StringComparer.Ordinal);
    private readonly HashSet<string> _home;

    public NamedAround(IEnumerable<PlaceMention> mentions, string? homeCode)
    {
        _home = homeCode is null ? [] : Gazetteer.SelfAndAncestors(homeCode).Select(place => place.Code).ToHashSet(StringComparer.Ordinal);
        foreach (var mention in mentions)
        {
            if (mention.Place is { } place)
            {
                Add(place, mention.Span.Start);
            }
        }
    }

    /// <summary>Whether the text names no place at all beyond doubt.</summary>
    public bool IsEmpty => _starts.Count == 0;

    /// <summary>How closely a place is tied to those named: 0 (not at all) to 3 (named itself, or its parent, a part or a sister).</summary>
    public int Closeness(Place place)
    {
        if (_around.Contains(place.Code) || (place.ParentCode is { } parent && (_starts.ContainsKey(parent) || _parents.Contains(parent))))
        {
            return Sister;
        }

        var lineage = Gazetteer.SelfAndAncestors(place.Code);
        return lineage.Any(ancestor => ancestor.Level == PlaceLevel.City && _around.Contains(ancestor.Code)) ? SameCity
            : _around.Contains(lineage[^1].Code) ? SameProvince
            : 0;
    }

    /// <summary>How many of the places around the reader's home a place shares.</summary>
    public int HomeCloseness(Place place) =>
        _home.Count == 0 ? 0 : Gazetteer.SelfAndAncestors(place.Code).Count(around => _home.Contains(around.Code));

    /// <summary>Whether a place lies in the reader's city, so that its short name is understood.</summary>
    public bool IsAtHome(Place place) =>
        _home.Count > 0
        && Gazetteer.SelfAndAncestors(place.Code).Any(around => _home.Contains(around.Code) && around.Level != PlaceLevel.Province);

    /// <summary>Whether the place a place lies in is named a few words away.</summary>
    public bool IsNear(Place place, int start)
    {
        if (place.ParentCode is not { } parent || !_starts.TryGetValue(parent, out var starts))
        {
            return false;
        }

        var at = starts.BinarySearch(start);
        at = at < 0 ? ~at : at;
        return (at < starts.Count && starts[at] - start <= Near) || (at > 0 && start - starts[at - 1] <= Near);
    }

    private void Add(Place place, int start)
    {
        if (!_starts.TryGetValue(place.Code, out var starts))
        {
            _starts[place.Code] = starts = [];
            _around.UnionWith(Gazetteer.SelfAndAncestors(place.Code).Select(around => around.Code));
            if (place.ParentCode is { } parent)
            {
                _parents.Add(parent);
            }
        }

        starts.Add(start);
    }
}
