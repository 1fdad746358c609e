using AssistantBot.Language.Dates;

namespace AssistantBot.Knowledge;

/// <summary>What a question narrows the search to.</summary>
/// <param name="Places">Codes of the gazetteer, of which an article must have one; empty: any place. An article that names no place is never left out.</param>
/// <param name="Days">Periods, of which an article must touch one; empty: any time. An article without any date is never left out.</param>
internal sealed record SearchScope(IReadOnlyList<string> Places, IReadOnlyList<DayRange> Days)
{
    public bool IsOpen => Places.Count == 0 && Days.Count == 0;
}
