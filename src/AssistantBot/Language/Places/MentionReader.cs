namespace AssistantBot.Language.Places;

/// <summary>Goes through the names in a text once and keeps those that name a place.</summary>
/// <param name="around">What decides in cases of doubt; null to keep only what is beyond doubt.</param>
internal sealed class MentionReader(string folded, IReadOnlyList<NameHit> hits, NamedAround? around)
{
    private readonly List<PlaceMention> _mentions = [];

    public List<PlaceMention> Read()
    {
        var end = 0;
        foreach (var hit in hits)
        {
            if (hit.Start < end)
            {
                continue;
            }

            if (hit.Name.IsOrdinaryWord)
            {
                end = hit.End;
            }
            else if (NameSurroundings.Allow(folded, hit, end) && Candidates(hit) is { Count: > 0 } candidates)
            {
                _mentions.Add(new PlaceMention(new TextSpan(hit.Start, hit.End), candidates));
                end = hit.End;
            }
        }

        return _mentions;
    }

    private List<Place> Candidates(NameHit hit)
    {
        var before = _mentions.Count > 0 && _mentions[^1].Span.End == hit.Start ? _mentions[^1] : null;
        var attached = before is null ? [] : Attached(hit.Name, before);
        if (attached.Count > 0)
        {
            return attached;
        }

        var eligible = hit.Name.Bearers.Where(bearer => IsEligible(bearer, hit.Start)).Select(bearer => bearer.Place).ToList();
        if (around is null && eligible.Count < hit.Name.Bearers.Count(bearer => bearer.Place.Level != PlaceLevel.Town))
        {
            return [];
        }

        if (eligible.Count == 0 || eligible[0].Level != PlaceLevel.Town)
        {
            return Closest(eligible);
        }

        // 正定县太平镇: a town of a county whose towns are not in the table, not the 太平镇 that is.
        var isElsewhere = before?.Place is { Level: not PlaceLevel.Town };
        return isElsewhere ? [] : Towns(eligible);
    }

    private List<Place> Attached(PlaceName name, PlaceMention before)
    {
        var within = name.Bearers
            .Where(bearer => before.Candidates.Any(outer => IsInside(bearer.Place, outer)))
            .Select(bearer => bearer.Place).ToList();
        within = Widest(within);
        if (within.Count > 0 && before.Candidates.Count > 1)
        {
            _mentions[^1] = before with { Candidates = before.Candidates.Where(outer => within.Exists(inner => IsInside(inner, outer))).ToList() };
        }

        return within;
    }

    // A region is no place to lie in: of 珠三角九市 the second is no town.
    private static bool IsInside(Place inner, Place outer) =>
        inner.Code != outer.Code && outer.Level != PlaceLevel.Region && Gazetteer.IsWithin(inner.Code, outer.Code);

    // A name that a place shares with a part of it, or with a town, means the wider: 大理 the prefecture, not its capital.
    private static List<Place> Widest(List<Place> places) =>
        places.Count < 2 ? places : places.Where(place => !places.Exists(outer => IsInside(place, outer) || IsTownBeside(place, outer))).ToList();

    private static bool IsTownBeside(Place place, Place other) => place.Level == PlaceLevel.Town && other.Level != PlaceLevel.Town;

    private bool IsEligible(NamedPlace bearer, int start) => bearer.Strength switch
    {
        NameStrength.Sure => around is not null || bearer.Place.Level != PlaceLevel.Town,
        NameStrength.Supported => around is not null && (around.Closeness(bearer.Place) >= NamedAround.Sister || around.IsAtHome(bearer.Place)),
        NameStrength.Nearby => around is not null && around.IsNear(bearer.Place, start),
        _ => false,
    };

    private List<Place> Closest(List<Place> eligible)
    {
        eligible = Widest(eligible);
        if (around is null || eligible.Count < 2)
        {
            return eligible;
        }

        var closest = Most(eligible, around.Closeness);
        return closest.Count < 2 ? closest : Most(closest, around.HomeCloseness);
    }

    // The table holds the towns of one province; what is sure of a town's name is so only there.
    private List<Place> Towns(List<Place> eligible)
    {
        var closest = Closest(eligible);
        var isTied = around!.Closeness(closest[0]) > 0 || around.HomeCloseness(closest[0]) > 0;
        var isRare = closest.Count > 1 || !NameTable.Instance.IsCommon(closest[0].ShortName);
        return isTied || (around.IsEmpty && isRare) ? closest : [];
    }

    private static List<Place> Most(List<Place> places, Func<Place, int> closeness)
    {
        var most = places.Max(closeness);
        return places.Where(place => closeness(place) == most).ToList();
    }
}
