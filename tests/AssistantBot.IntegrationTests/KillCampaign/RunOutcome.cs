namespace AssistantBot.IntegrationTests.KillCampaign;

/// <summary>What became of a process that ingested.</summary>
/// <param name="WasKilled">Whether it ended otherwise than of its own accord and well.</param>
/// <param name="Faults">What is wrong with the archive it left.</param>
internal sealed record RunOutcome(bool WasKilled, TimeSpan Elapsed, IReadOnlyList<string> Faults);
