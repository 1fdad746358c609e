using AssistantBot.Evaluation.Fitting;
using AssistantBot.Evaluation.Sets;

namespace AssistantBot.Evaluation.Tables;

/// <summary>Lists what became of every question of a set, so that one can look at what goes wrong.</summary>
internal sealed class OutcomeList(TextWriter output)
{
    /// <summary>A line a question, columns divided by tabs; what is learned was fitted on the other half.</summary>
    public async Task PrintAsync(string set, CancellationToken cancellationToken)
    {
        var groups = await ExamGroup.OfAllAsync(SharedSets.Answered, cancellationToken);
        var models = ComparisonTable.FittedOn.Select(half => ComparisonTable.Fit(new ModelFit(half), groups, [])).ToList();
        var exams = (groups.Find(group => group.Name == set) ?? (await ExamGroup.OfAllAsync([set], cancellationToken))[0]).Exams;
        await output.WriteLineAsync("answerable\trefused\tgold ranks\tquestion\tbest article\tfirst quotation");
        foreach (var exam in exams)
        {
            var trial = Trial.Of(exam, models[exam.Half]);
            var rank = exam.Ranking.ToList().FindIndex(id => id is not null && exam.Asked.Articles.Contains(id)) + 1;
            var article = exam.Ranking.Count > 0 ? exam.Ranking[0] : null;
            var quotation = trial.Quotations.Count > 0 ? trial.Quotations[0].ReplaceLineEndings(" ") : "";
            await output.WriteLineAsync(
                $"{exam.Asked.IsAnswerable}\t{trial.IsRefused}\t{rank}\t{exam.Asked.Text}\t{article}\t{quotation}".AsMemory(), cancellationToken);
        }
    }
}
