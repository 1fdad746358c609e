namespace AssistantBot.Knowledge.Memory;

/// <summary>Keeps the best of many: a heap with the worst on top. Of equals the earlier passage is better.</summary>
internal sealed class BestPassages(int most)
{
    private readonly (double Score, int Passage)[] _heap = new (double, int)[most];
    private int _count;

    /// <summary>Whether it is, so far, among the best.</summary>
    public bool Wants(double score, int passage) => _count < most || (most > 0 && IsWorse(_heap[0], (score, passage)));

    /// <summary>Takes a passage that is wanted.</summary>
    public void Take(double score, int passage)
    {
        if (_count < most)
        {
            _heap[_count] = (score, passage);
            Rise(_count++);
        }
        else
        {
            _heap[0] = (score, passage);
            Sink();
        }
    }

    /// <summary>Best first.</summary>
    public IReadOnlyList<int> InOrder()
    {
        var best = _heap[.._count];
        Array.Sort(best, static (one, other) => one == other ? 0 : IsWorse(one, other) ? 1 : -1);
        return Array.ConvertAll(best, item => item.Passage);
    }

    private static bool IsWorse((double Score, int Passage) one, (double Score, int Passage) other) =>
        one.Score < other.Score || (one.Score == other.Score && one.Passage > other.Passage);

    private void Rise(int index)
    {
        while (index > 0)
        {
            var parent = (index - 1) / 2;
            if (!IsWorse(_heap[index], _heap[parent]))
            {
                return;
            }

            (_heap[index], _heap[parent]) = (_heap[parent], _heap[index]);
            index = parent;
        }
    }

    private void Sink()
    {
        var index = 0;
        while (true)
        {
            var child = (2 * index) + 1;
            if (child >= _count)
            {
                return;
            }

            child += child + 1 < _count && IsWorse(_heap[child + 1], _heap[child]) ? 1 : 0;
            if (!IsWorse(_heap[child], _heap[index]))
            {
                return;
            }

            (_heap[index], _heap[child]) = (_heap[child], _heap[index]);
            index = child;
        }
    }
}
