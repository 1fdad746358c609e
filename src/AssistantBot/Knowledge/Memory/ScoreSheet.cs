namespace AssistantBot.Knowledge.Memory;

/// <summary>Scores of passages while a search adds them up; used again by the next search, so it is cleared by what was touched.</summary>
internal sealed class ScoreSheet
{
    private double[] _scores = [];
    private int[] _touched = [];
    private int _count;

    public ReadOnlySpan<int> Touched => _touched.AsSpan(0, _count);

    public double this[int passage] => _scores[passage];

    public void Reserve(int passages)
    {
        if (_scores.Length < passages)
        {
            _scores = new double[passages + (passages / 8)];
            _touched = new int[_scores.Length];
        }
    }

    /// <param name="score">Above 0.</param>
    public void Add(int passage, double score)
    {
        ref var sum = ref _scores[passage];
        if (sum == 0)
        {
            _touched[_count++] = passage;
        }

        sum += score;
    }

    public void Clear()
    {
        foreach (var passage in Touched)
        {
            _scores[passage] = 0;
        }

        _count = 0;
    }
}
