using System.Diagnostics;

namespace AssistantBot.IntegrationTests;

/// <summary>Waits for what another process is about to do.</summary>
internal static class Eventually
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    /// <summary>Returns as soon as the condition holds.</summary>
    /// <param name="what">What is waited for, for the message when it does not come.</param>
    public static async Task HoldsAsync(string what, TimeSpan deadline, Func<Task<bool>> condition)
    {
        var watch = Stopwatch.StartNew();
        while (!await condition())
        {
            Assert.True(watch.Elapsed < deadline, $"Not within {deadline.TotalSeconds} s: {what}.");
            await Task.Delay(Pause, TestContext.Current.CancellationToken);
        }
    }

    public static Task HoldsAsync(string what, TimeSpan deadline, Func<bool> condition) =>
        HoldsAsync(what, deadline, () => Task.FromResult(condition()));
}
