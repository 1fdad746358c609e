using System.Diagnostics;
using AssistantBot.Hosting;
using AssistantBot.Ingestion;
using AssistantBot.Knowledge;
using AssistantBot.Tests.Fakes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace AssistantBot.Tests.Hosting;

public sealed class AssistantBotHostTests
{
    [Fact]
    public void Every_part_can_be_made_and_the_settings_that_ship_are_right()
    {
        using var host = AssistantBotHost.Build(dataDirectory: null, settings: []);

        host.Services.GetRequiredService<IStartupValidator>().Validate();

        Assert.Equal("data", Data(host.Services).Directory);
        Assert.Equal("news", Assert.Single(News(host.Services).Sources).Path);
        Assert.Single(host.Services.GetServices<Microsoft.Extensions.Hosting.IHostedService>().OfType<IngestionWorker>());
    }

    [Fact]
    public void The_command_line_overrides_the_file_and_the_option_overrides_both()
    {
        using var host = AssistantBotHost.Build(dataDirectory: null, ["--Data:Directory=elsewhere", "--News:ScanSeconds=9"]);
        Assert.Equal("elsewhere", Data(host.Services).Directory);
        Assert.Equal(9, News(host.Services).ScanSeconds);

        using var chosen = AssistantBotHost.Build("chosen", ["--Data:Directory=elsewhere"]);
        Assert.Equal("chosen", Data(chosen.Services).Directory);
    }

    [Theory]
    [InlineData("--Data:Directory= ", "Data:Directory is empty")]
    [InlineData("--Data:LockTimeoutSeconds=0", "Data:LockTimeoutSeconds is 0: give the seconds")]
    [InlineData("--Data:LockTimeoutSeconds=3601", "1 to 3600")]
    [InlineData("--Data:Folder=x", "Data:Folder is no setting. Known here: Directory, LockTimeoutSeconds, IndexMegabytes.")]
    [InlineData("--News:Sources:0:Kind=fodler", "News:Sources:0:Kind is 'fodler', which is no kind of source: use folder.")]
    [InlineData("--News:Sources:0:Path=", "News:Sources:0:Path is missing: give the folder to watch.")]
    [InlineData("--News:Sources:0:Pfad=x", "News:Sources:0:Pfad is no setting. Known here: Kind, Path, Name.")]
    [InlineData("--News:ScanSeconds=0", "News:ScanSeconds is 0: give the seconds between two looks")]
    [InlineData("--Nwes:ScanSeconds=9", "Nwes:ScanSeconds is no setting. Sections known here: Data, Region, News, Logging.")]
    public void A_wrong_setting_is_named_with_its_cure(string setting, string fault)
    {
        using var host = AssistantBotHost.Build(dataDirectory: null, [setting]);

        var exception = Assert.Throws<OptionsValidationException>(host.Services.GetRequiredService<IStartupValidator>().Validate);

        Assert.Contains(exception.Failures, failure => failure.Contains(fault, StringComparison.Ordinal));
    }

    [Fact]
    public void A_setting_that_is_no_number_is_named()
    {
        using var host = AssistantBotHost.Build(dataDirectory: null, ["--News:ScanSeconds=often"]);

        var exception = Assert.ThrowsAny<Exception>(host.Services.GetRequiredService<IStartupValidator>().Validate);

        Assert.Contains("News:ScanSeconds", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_settings_beside_the_program_are_read_wherever_it_is_started()
    {
        using var folder = new TemporaryFolder();
        CopyProgram(folder);
        folder.Write("appsettings.json", """{ "News": { "ScanSeconds": -7 }, "Data": { "Directory": "from-the-file" } }""");

        var output = await RunAsync(folder.File("AssistantBot.dll"), workingDirectory: Path.GetTempPath());

        Assert.Contains("News:ScanSeconds is -7", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_environment_variable_overrides_the_file()
    {
        var output = await RunAsync(
            Path.Combine(AppContext.BaseDirectory, "AssistantBot.dll"), Path.GetTempPath(), ("Data__LockTimeoutSeconds", "99999"));

        Assert.Contains("Data:LockTimeoutSeconds is 99999", output, StringComparison.Ordinal);
    }

    private static DataOptions Data(IServiceProvider services) => services.GetRequiredService<IOptions<DataOptions>>().Value;

    private static NewsOptions News(IServiceProvider services) => services.GetRequiredService<IOptions<NewsOptions>>().Value;

    private static void CopyProgram(TemporaryFolder folder)
    {
        var files = Directory.GetFiles(AppContext.BaseDirectory, "*.dll")
            .Append(Path.Combine(AppContext.BaseDirectory, "AssistantBot.runtimeconfig.json"))
            .Where(file => !Path.GetFileName(file).StartsWith("xunit", StringComparison.Ordinal));
        foreach (var file in files)
        {
            File.Copy(file, folder.File(Path.GetFileName(file)));
        }
    }

    // The settings of a host are read when its process starts, so it takes a process of its own to see where from.
    private static async Task<string> RunAsync(string program, string workingDirectory, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo("dotnet", [program, "doctor"])
        {
            UseShellExecute = false,
            WorkingDirectory = workingDirectory,
            RedirectStandardOutput = true,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return output;
    }
}
