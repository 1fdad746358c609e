namespace AssistantBot.Evaluation.Fitting;

/// <summary>
/// Fits a linear model so that the sentences that answer a question get most of its probability: the probability of a
/// sentence is its share of the exponentials, and what is made large is the logarithm of the share of the answer that is expected.
/// </summary>
internal static class ListwiseFit
{
    private const int Steps = 150;

    /// <param name="ridge">Holds weights of standardized features small.</param>
    public static double[] Fit(IReadOnlyList<SentenceSample> samples, double ridge, IReadOnlySet<int>? without = null)
    {
        var size = samples[0].Features[0].Length;
        var scale = Deviations(samples, size);
        foreach (var feature in without ?? new HashSet<int>())
        {
            scale[feature] = double.PositiveInfinity;
        }

        var total = samples.Sum(sample => sample.Weight);
        var weights = Descent.Minimize(size, Steps, scaled =>
        {
            var raw = scaled.Select((weight, i) => weight / scale[i]).ToArray();
            var parts = samples.AsParallel().AsOrdered().Select(sample => Gradient(sample, raw)).ToList();
            var gradient = new double[size];
            for (var s = 0; s < parts.Count; s++)
            {
                for (var i = 0; i < size; i++)
                {
                    gradient[i] += samples[s].Weight * parts[s][i] / scale[i];
                }
            }

            return gradient.Select((slope, i) => (slope / total) + (ridge * scaled[i])).ToArray();
        });
        return weights.Select((weight, i) => weight / scale[i]).ToArray();
    }

    private static double[] Gradient(SentenceSample sample, double[] weights)
    {
        var probabilities = Probabilities(sample, weights);
        var expected = 0d;
        for (var j = 0; j < probabilities.Length; j++)
        {
            expected += probabilities[j] * sample.Shares[j];
        }

        var gradient = new double[weights.Length];
        for (var j = 0; j < probabilities.Length; j++)
        {
            var slope = probabilities[j] * (1 - (sample.Shares[j] / Math.Max(expected, 1e-12)));
            for (var i = 0; i < gradient.Length; i++)
            {
                gradient[i] += slope * sample.Features[j][i];
            }
        }

        return gradient;
    }

    public static double[] Probabilities(SentenceSample sample, double[] weights)
    {
        var sums = sample.Features.Select(features =>
        {
            var sum = 0d;
            for (var i = 0; i < weights.Length; i++)
            {
                sum += weights[i] * features[i];
            }

            return sum;
        }).ToArray();
        var most = sums.DefaultIfEmpty(0).Max();
        var exponentials = sums.Select(sum => Math.Exp(sum - most)).ToArray();
        var total = exponentials.Sum();
        return exponentials.Select(value => value / total).ToArray();
    }

    // Deviation within a question: a feature that is the same for all its sentences decides nothing.
    private static double[] Deviations(IReadOnlyList<SentenceSample> samples, int size) =>
        Enumerable.Range(0, size).Select(i =>
        {
            var variance = samples.Average(sample =>
            {
                var mean = sample.Features.Average(features => features[i]);
                return sample.Features.Average(features => Math.Pow(features[i] - mean, 2));
            });
            return variance < 1e-9 ? double.PositiveInfinity : Math.Sqrt(variance);
        }).ToArray();
}
