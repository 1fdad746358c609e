using System.Globalization;
using AssistantBot.Language;

namespace AssistantBot.Answering;

/// <summary>The weights of a linear model by the names of its features, as the evaluation program fitted and wrote them.</summary>
internal sealed class FittedWeights(IReadOnlyDictionary<string, double> byName)
{
    /// <summary>What is added to the sum whatever the features are.</summary>
    public const string Constant = "constant";

    private static readonly Lazy<FittedWeights> BuiltInSentences = new(() => Load("sentence-weights.tsv"));
    private static readonly Lazy<FittedWeights> BuiltInRefusal = new(() => Load("refusal-weights.tsv"));

    /// <summary>How likely a sentence answers, against the other sentences.</summary>
    public static FittedWeights Sentences => BuiltInSentences.Value;

    /// <summary>How likely an archive answers at all.</summary>
    public static FittedWeights Refusal => BuiltInRefusal.Value;

    /// <summary>Weights in the order of the names; a name without a weight counts nothing.</summary>
    public double[] For(IEnumerable<string> names) => names.Select(name => byName.GetValueOrDefault(name)).ToArray();

    public double this[string name] => byName.GetValueOrDefault(name);

    private static FittedWeights Load(string table) => new(Resources.Lines(table)
        .Select(line => line.Split('\t'))
        .ToDictionary(row => row[0], row => double.Parse(row[1], CultureInfo.InvariantCulture), StringComparer.Ordinal));
}
