using System.Globalization;

namespace AssistantBot.IntegrationTests;

/// <summary>How much the tests that can take any time are to do. The environment says so; by default little.</summary>
internal static class Campaign
{
    /// <summary>The trait and the collection of such tests: they run one after the other, so that one does not slow the other.</summary>
    public const string Trait = "Campaign";

    public static bool IsLong => Environment.GetEnvironmentVariable("ASSISTANTBOT_LONG") == "1";

    public static int KillRounds =>
        int.TryParse(Environment.GetEnvironmentVariable("ASSISTANTBOT_KILL_ROUNDS"), CultureInfo.InvariantCulture, out var rounds)
            ? rounds
            : 3;
}
