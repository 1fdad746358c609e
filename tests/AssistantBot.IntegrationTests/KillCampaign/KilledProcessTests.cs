namespace AssistantBot.IntegrationTests.KillCampaign;

[Trait(Campaign.Trait, "long")]
[Collection(Campaign.Trait)]
public sealed class KilledProcessTests(ITestOutputHelper output)
{
    private const int Seed = 20260301;
    private const int Articles = 1000;

    [Fact]
    public async Task Killed_at_whatever_moment_an_ingestion_leaves_whole_articles_loses_none_and_can_be_finished()
    {
        using var driver = new KillDriver(Seed, Articles);
        var whole = await driver.MeasureAsync();
        var random = new Random(Seed);
        var (rounds, kills, faults) = (Campaign.KillRounds, 0, new List<string>());
        for (var round = 0; round < rounds; round++)
        {
            // In turn a first ingestion of a new archive, and one that replaces all that the killed one before had brought.
            var edition = 1 + (round % 2);
            if (edition == 1)
            {
                driver.NewArchive();
            }

            // The moments are spread over the whole run, in no order.
            var moment = whole * ((((round * 7) % rounds) + random.NextDouble()) / rounds);
            var (wasKilled, elapsed, found) = await driver.RunAsync(driver.Ingest(edition), moment);
            kills += wasKilled ? 1 : 0;
            output.WriteLine($"Round {round}: {(wasKilled ? "killed" : "ended before")}, {moment.TotalMilliseconds:0} of {whole.TotalMilliseconds:0} ms");

            // The machine may have been busier when the run was measured.
            whole = wasKilled || elapsed > whole ? whole : elapsed;
            faults.AddRange(found.Select(fault => $"Round {round}: {fault}"));
            if (edition == 2 || round == rounds - 1)
            {
                faults.AddRange((await driver.FinishAsync()).Select(fault => $"Finished after round {round}: {fault}"));
            }
        }

        Assert.Equal([], faults);
        Assert.True(kills > 0, "No process was killed in time.");
    }
}
