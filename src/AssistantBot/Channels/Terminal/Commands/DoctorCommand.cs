using System.CommandLine;
using AssistantBot.Channels.Terminal.Json;

namespace AssistantBot.Channels.Terminal.Commands;

/// <summary><c>doctor</c>: checks everything the program needs and says what to mend.</summary>
internal static class DoctorCommand
{
    public static Command Create(CommandRunner runner)
    {
        var command = new Command("doctor", "Check settings, store and index, and say what to mend") { runner.JsonOption };
        command.SetAction((parse, cancellationToken) =>
            runner.DiagnoseAsync(parse, ExamineAsync, Broken, cancellationToken));
        return command;
    }

    private static async Task<int> ExamineAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var checks = new List<CheckDocument>();
        await foreach (var check in context.Get<Doctor>().ExamineAsync(cancellationToken))
        {
            checks.Add(check);
        }

        Print(context.Output, context.IsJson, checks);
        return ExitCodes.Done;
    }

    // With settings that cannot be read nothing else can be examined.
    private static void Broken(TerminalOutput output, bool isJson, string fault) =>
        Print(output, isJson, [new CheckDocument("settings", Ok: false, fault, "Correct the setting that is named.")]);

    private static void Print(TerminalOutput output, bool isJson, List<CheckDocument> checks)
    {
        if (isJson)
        {
            output.WriteJson(JsonOutput.Of(new DoctorDocument(checks)));
            return;
        }

        foreach (var check in checks)
        {
            Show(output, check);
        }
    }

    private static void Show(TerminalOutput output, CheckDocument check)
    {
        output.Write($"{(check.Ok ? "ok  " : "MEND")} {check.Name}: {check.Detail}");
        if (check.Cure is { } cure)
        {
            output.Write($"     → {cure}");
        }
    }
}
