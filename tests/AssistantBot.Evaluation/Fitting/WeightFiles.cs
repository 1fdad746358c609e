using System.Globalization;
using AssistantBot.Answering;
using AssistantBot.Answering.Writing;
using AssistantBot.Evaluation.Sets;

namespace AssistantBot.Evaluation.Fitting;

/// <summary>Fits anew on all sets and writes the tables that are built into the program.</summary>
internal static class WeightFiles
{
    public static async Task WriteAsync(CancellationToken cancellationToken)
    {
        var groups = await ExamGroup.OfAllAsync(SharedSets.Answered, cancellationToken);
        var fit = new ModelFit(half: null);
        var sentences = fit.Sentences(groups);
        await WriteAsync("sentence-weights.tsv", SentenceFeatures.All.Select(feature => feature.Name), sentences, cancellationToken);
        groups.AddRange(await ExamGroup.OfAllAsync(SharedSets.Headlines, cancellationToken));
        groups.AddRange(await SizedArchives.ExamsAsync(cancellationToken));
        await WriteAsync(
            "refusal-weights.tsv",
            [.. RefusalFeatures.All.Select(feature => feature.Name), FittedWeights.Constant],
            fit.Refusal(groups, sentences),
            cancellationToken);
    }

    private static Task WriteAsync(string file, IEnumerable<string> names, FittedWeights weights, CancellationToken cancellationToken) =>
        File.WriteAllLinesAsync(
            Path.Combine(SharedSets.Repository, "src", "AssistantBot", "Answering", "Data", file),
            names.Select(name => string.Create(CultureInfo.InvariantCulture, $"{name}\t{weights[name]:0.####}")),
            cancellationToken);
}
