namespace AssistantBot.Evaluation.Sets;

/// <summary>The questions of a set with what was retrieved for them.</summary>
/// <param name="Weight">What it counts in a fit.</param>
internal sealed record ExamGroup(string Name, IReadOnlyList<Exam> Exams, double Weight = 1)
{
    public IEnumerable<Exam> Answerable => Exams.Where(exam => exam.Asked.IsAnswerable);

    public IEnumerable<Exam> Unanswerable => Exams.Where(exam => !exam.Asked.IsAnswerable);

    public static async Task<List<ExamGroup>> OfAllAsync(IEnumerable<string> names, CancellationToken cancellationToken)
    {
        var groups = new List<ExamGroup>();
        foreach (var name in names)
        {
            groups.Add(await OfAsync(name, cancellationToken));
        }

        return groups;
    }

    private static async Task<ExamGroup> OfAsync(string name, CancellationToken cancellationToken)
    {
        var set = SharedSets.Find(name);
        using var archive = await OpenArchive.OfAsync([set.Articles], cancellationToken);
        return new ExamGroup(name, await Examination.HoldAsync(archive, await set.QuestionsAsync(cancellationToken), cancellationToken));
    }
}
