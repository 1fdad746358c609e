using AssistantBot.Evaluation.Fitting;
using AssistantBot.Evaluation.Tables;
using Xunit.MicrosoftTestingPlatform;
using Xunit.Runner.InProc.SystemConsole;

namespace AssistantBot.Evaluation;

/// <summary>Runs the tests, or one of three verbs: <c>fit</c>, <c>table</c> and <c>outcomes</c>.</summary>
internal static class Program
{
    public static async Task<int> Main(string[] args)
    {
        try
        {
            return await RunAsync(args);
        }
        catch (DirectoryNotFoundException exception)
        {
            await Console.Error.WriteLineAsync(exception.Message);
            return 1;
        }
    }

    private static async Task<int> RunAsync(string[] args)
    {
        switch (args)
        {
            case ["fit"]:
                await WeightFiles.WriteAsync(CancellationToken.None);
                return 0;
            case ["table", ..]:
                await new ComparisonTable(Console.Out).PrintAsync(args.Contains("--sizes"), args.Contains("--ablation"), CancellationToken.None);
                return 0;
            case ["outcomes", var set] when SharedSets.Names.Contains(set):
                await new OutcomeList(Console.Out).PrintAsync(set, CancellationToken.None);
                return 0;
            case ["outcomes", ..]:
                await Console.Error.WriteLineAsync($"outcomes SET: one of {string.Join(", ", SharedSets.Names)}.");
                return 2;
            default:
                return args.Any(arg => arg is "--server" or "--internal-msbuild-node")
                    ? await TestPlatformTestFramework.RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions)
                    : await ConsoleRunner.Run(args);
        }
    }
}
