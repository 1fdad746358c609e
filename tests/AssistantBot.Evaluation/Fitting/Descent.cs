namespace AssistantBot.Evaluation.Fitting;

/// <summary>Gradient descent by Adam over all samples at once, from 0; the same input gives the same output.</summary>
internal static class Descent
{
    private const double FirstStep = 0.1;
    private const double MeanDecay = 0.9;
    private const double SquareDecay = 0.99;

    public static double[] Minimize(int size, int steps, Func<double[], double[]> gradientAt)
    {
        var (point, mean, square) = (new double[size], new double[size], new double[size]);
        for (var step = 1; step <= steps; step++)
        {
            var gradient = gradientAt(point);

            // Shorter and shorter steps end in one place instead of around it.
            var length = FirstStep * (1 - ((step - 1d) / steps));
            for (var i = 0; i < size; i++)
            {
                mean[i] = (MeanDecay * mean[i]) + ((1 - MeanDecay) * gradient[i]);
                square[i] = (SquareDecay * square[i]) + ((1 - SquareDecay) * gradient[i] * gradient[i]);
                point[i] -= length * (mean[i] / (1 - Math.Pow(MeanDecay, step)))
                    / (Math.Sqrt(square[i] / (1 - Math.Pow(SquareDecay, step))) + 1e-9);
            }
        }

        return point;
    }
}
