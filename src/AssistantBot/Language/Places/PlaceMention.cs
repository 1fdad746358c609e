namespace AssistantBot.Language.Places;

/// <summary>A stretch of text that names a place, with the places it may mean.</summary>
/// <param name="Candidates">At least one, in the order of their codes.</param>
internal sealed record PlaceMention(TextSpan Span, IReadOnlyList<Place> Candidates)
{
    /// <summary>The place that is meant; null while several are possible.</summary>
    public Place? Place => Candidates.Count == 1 ? Candidates[0] : null;
}
