using AssistantBot.Evaluation.Tables;

namespace AssistantBot.Evaluation;

internal static class Program
{
    public static async Task<int> Main(string[] args)
    {
        if (args is ["explore", ..])
        {
            await Explore.RunAsync(args[1..]);
            return 0;
        }

        return args.Any(arg => arg is "--server" or "--internal-msbuild-node")
            ? await Xunit.MicrosoftTestingPlatform.TestPlatformTestFramework.RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions)
            : await Xunit.Runner.InProc.SystemConsole.ConsoleRunner.Run(args);
    }
}
