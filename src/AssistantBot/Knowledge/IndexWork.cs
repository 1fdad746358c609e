namespace AssistantBot.Knowledge;

/// <summary>What the passage index has still to learn.</summary>
internal sealed record IndexWork(IReadOnlyList<IndexedPassage> Upserts, IReadOnlyList<long> Removals)
{
    public bool IsEmpty => Upserts.Count == 0 && Removals.Count == 0;
}
