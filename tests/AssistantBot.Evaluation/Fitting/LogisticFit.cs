namespace AssistantBot.Evaluation.Fitting;

/// <summary>Logistic regression: how likely the archive answers.</summary>
internal static class LogisticFit
{
    private const int Steps = 400;

    /// <param name="weights">As <see cref="Fit"/> returns them.</param>
    public static double Margin(double[] features, double[] weights) => features.Select((value, i) => value * weights[i]).Sum() + weights[^1];

    /// <param name="ridge">Holds weights of standardized features small; not the constant.</param>
    /// <returns>The weights in the order of the features, then the constant.</returns>
    public static double[] Fit(IReadOnlyList<RefusalSample> samples, double ridge, IReadOnlySet<int>? without = null)
    {
        var size = samples[0].Features.Length;
        var total = samples.Sum(sample => sample.Weight);
        var means = Enumerable.Range(0, size).Select(i => samples.Sum(sample => sample.Weight * sample.Features[i]) / total).ToArray();
        var scale = Enumerable.Range(0, size)
            .Select(i => Math.Sqrt(samples.Sum(sample => sample.Weight * Math.Pow(sample.Features[i] - means[i], 2)) / total))
            .Select((deviation, i) => deviation < 1e-6 || (without?.Contains(i) ?? false) ? double.PositiveInfinity : deviation)
            .ToArray();
        var standardized = samples.Select(sample => sample.Features.Select((value, i) => (value - means[i]) / scale[i]).ToArray()).ToList();
        var weights = Descent.Minimize(size + 1, Steps, point =>
        {
            var gradient = new double[size + 1];
            for (var s = 0; s < samples.Count; s++)
            {
                var sum = point[size];
                for (var i = 0; i < size; i++)
                {
                    sum += point[i] * standardized[s][i];
                }

                var slope = samples[s].Weight / total * ((1 / (1 + Math.Exp(-sum))) - (samples[s].IsAnswerable ? 1 : 0));
                for (var i = 0; i < size; i++)
                {
                    gradient[i] += slope * standardized[s][i];
                }

                gradient[size] += slope;
            }

            for (var i = 0; i < size; i++)
            {
                gradient[i] += ridge * point[i];
            }

            return gradient;
        });
        var raw = Enumerable.Range(0, size).Select(i => weights[i] / scale[i]).ToList();
        return [.. raw, weights[size] - raw.Select((weight, i) => weight * means[i]).Sum()];
    }
}
