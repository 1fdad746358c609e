using AssistantBot.Knowledge;

namespace AssistantBot.Ingestion;

/// <summary>Counts what happens to the articles of one ingestion.</summary>
internal sealed class IngestionTally
{
    private readonly List<IngestionFailure> _failed = [];
    private readonly Dictionary<SaveOutcome, int> _outcomes = [];

    public int Articles => _outcomes.Values.Sum() + _failed.Count;

    public void Add(IngestionFailure failure) => _failed.Add(failure);

    public void Add(IEnumerable<SaveOutcome> outcomes)
    {
        foreach (var outcome in outcomes)
        {
            _outcomes[outcome] = _outcomes.GetValueOrDefault(outcome) + 1;
        }
    }

    public IngestionReport Report(long waiting) => new(
        _outcomes.GetValueOrDefault(SaveOutcome.Added),
        _outcomes.GetValueOrDefault(SaveOutcome.Updated),
        _outcomes.GetValueOrDefault(SaveOutcome.Unchanged),
        _failed,
        waiting);
}
