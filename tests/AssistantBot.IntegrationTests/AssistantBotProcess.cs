using System.Diagnostics;
using System.Text.Json;

namespace AssistantBot.IntegrationTests;

/// <summary>The program as its users run it: a process of its own.</summary>
internal static class AssistantBotProcess
{
    public static string Program { get; } = Path.Combine(AppContext.BaseDirectory, "AssistantBot.dll");

    /// <summary>Runs a command to its end.</summary>
    public static Task<ProcessResult> RunAsync(params string[] arguments) => RunAsync(workingDirectory: null, arguments);

    public static async Task<ProcessResult> RunAsync(string? workingDirectory, string[] arguments)
    {
        using var process = Start(workingDirectory, ["dotnet", Program, .. arguments]);
        return await ResultAsync(process);
    }

    /// <param name="commandLine">The command and its arguments.</param>
    public static Process Start(string? workingDirectory, string[] commandLine)
    {
        var start = new ProcessStartInfo(commandLine[0], commandLine[1..])
        {
            UseShellExecute = false,
            WorkingDirectory = workingDirectory ?? Path.GetTempPath(),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        return Process.Start(start)!;
    }

    public static async Task<ProcessResult> ResultAsync(Process process)
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync(cancellationToken);
        var errors = process.StandardError.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        return new ProcessResult(process.ExitCode, await output, await errors);
    }

    public sealed record ProcessResult(int ExitCode, string Output, string Errors)
    {
        /// <summary>The one JSON document on standard output.</summary>
        public JsonElement Json => JsonDocument.Parse(Output).RootElement;
    }
}
