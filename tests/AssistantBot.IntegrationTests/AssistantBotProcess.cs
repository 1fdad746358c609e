using System.Diagnostics;

namespace AssistantBot.IntegrationTests;

/// <summary>The program as its users run it: a process of its own.</summary>
internal static class AssistantBotProcess
{
    // Far above what any command here takes: a command that hangs fails its test instead of stopping the suite.
    private static readonly TimeSpan Deadline = TimeSpan.FromMinutes(2);

    public static string Program { get; } = Path.Combine(AppContext.BaseDirectory, "AssistantBot.dll");

    /// <summary>Runs a command to its end.</summary>
    public static Task<ProcessResult> RunAsync(params string[] arguments) => RunAsync(Launch.Plain, arguments);

    public static Task<ProcessResult> RunAsync(string? workingDirectory, string[] arguments) =>
        RunAsync(new Launch { WorkingDirectory = workingDirectory }, arguments);

    public static async Task<ProcessResult> RunAsync(Launch launch, params string[] arguments)
    {
        using var process = Start(launch, arguments);
        return await ResultAsync(process);
    }

    /// <summary>Runs another program to its end.</summary>
    public static async Task<ProcessResult> RunOtherAsync(string? workingDirectory, params string[] commandLine)
    {
        using var process = StartOther(new Launch { WorkingDirectory = workingDirectory }, commandLine);
        return await ResultAsync(process);
    }

    public static Process Start(Launch launch, params string[] arguments) =>
        StartOther(launch, [.. launch.Before, "dotnet", Program, .. arguments]);

    /// <param name="commandLine">The command and its arguments.</param>
    public static Process StartOther(Launch launch, string[] commandLine)
    {
        var start = new ProcessStartInfo(commandLine[0], commandLine[1..])
        {
            UseShellExecute = false,
            WorkingDirectory = launch.WorkingDirectory ?? Path.GetTempPath(),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        foreach (var (name, value) in launch.Environment)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    public static async Task<ProcessResult> ResultAsync(Process process)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        deadline.CancelAfter(Deadline);
        process.StandardInput.Close();
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(deadline.Token);
            var errors = process.StandardError.ReadToEndAsync(deadline.Token);
            await process.WaitForExitAsync(deadline.Token);
            return new ProcessResult(process.ExitCode, await output, await errors);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }
}
