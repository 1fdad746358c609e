namespace AssistantBot.IntegrationTests.KillCampaign;

/// <summary>The driver must find fault with writers that are wrong, or its silence about the right one would say nothing.</summary>
public sealed class BrokenWriterTests
{
    private const int Articles = 30;

    private static readonly string Writer = Path.Combine(
        AppContext.BaseDirectory.Replace("AssistantBot.IntegrationTests", "AssistantBot.BrokenWriter", StringComparison.Ordinal),
        "AssistantBot.BrokenWriter.dll");

    [Theory]
    [InlineData("piecemeal", "its passages are wrong or missing")]
    [InlineData("piecemeal", "its raw form is wrong or missing")]
    [InlineData("forgetful", "neither indexed nor waiting")]
    [InlineData("replacing", "was committed and is lost")]
    public async Task A_wrong_writer_is_found_out(string mode, string fault)
    {
        using var driver = new KillDriver(seed: 1, Articles);

        if (mode == "replacing")
        {
            await driver.RunAsync(driver.Ingest(1), killAfter: null);
        }

        var (wasKilled, _, faults) = await driver.RunAsync(Command(driver, mode), killAfter: null);

        Assert.True(wasKilled);
        Assert.Contains(faults, found => found.Contains(fault, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Index_work_that_was_forgotten_is_still_missing_when_the_ingestion_has_been_finished()
    {
        using var driver = new KillDriver(seed: 1, Articles);
        await driver.RunAsync(["dotnet", Writer, "forgetful", driver.Data, driver.EditionFile(2), "20"], killAfter: null);

        Assert.Contains(await driver.FinishAsync(), fault => fault.Contains("passages missing", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_right_writer_killed_at_the_same_place_is_found_faultless()
    {
        using var driver = new KillDriver(seed: 1, Articles);

        var (wasKilled, _, faults) = await driver.RunAsync(Command(driver, "sound"), killAfter: null);

        Assert.True(wasKilled);
        Assert.Equal([], faults);
        Assert.Equal([], await driver.FinishAsync());
    }

    private static string[] Command(KillDriver driver, string mode) =>
        ["dotnet", Writer, mode, driver.Data, driver.EditionFile(mode == "replacing" ? 2 : 1), "20"];
}
