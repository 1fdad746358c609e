namespace AssistantBot.Knowledge;

/// <summary>
/// Finds passages by their words. It is derived from the catalogue and can be rebuilt from it at any time; it finds
/// candidates, and leaves their order to one ranker that is the same whatever the store.
/// </summary>
internal interface IPassageIndex
{
    /// <summary>Adds passages, or replaces those that are there. Doing it twice is doing it once.</summary>
    Task UpsertAsync(IReadOnlyList<IndexedPassage> passages, CancellationToken cancellationToken);

    /// <summary>Takes passages out; unknown keys are no error.</summary>
    Task RemoveAsync(IReadOnlyList<long> keys, CancellationToken cancellationToken);

    Task<PassageCandidates> FindCandidatesAsync(PassageQuery query, CancellationToken cancellationToken);

    /// <summary>The keys of all indexed passages, ascending.</summary>
    Task<IReadOnlyList<long>> ListKeysAsync(CancellationToken cancellationToken);
}
