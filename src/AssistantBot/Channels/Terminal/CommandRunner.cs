using System.CommandLine;
using AssistantBot.Evaluation;
using AssistantBot.Knowledge;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace AssistantBot.Channels.Terminal;

/// <summary>Runs a command: composes the program for it, makes the archive ready, and is its one error boundary.</summary>
/// <param name="compose">Makes the host for a data directory; null: the one that the settings name.</param>
internal sealed class CommandRunner(Func<string?, IHost> compose, TerminalOutput output)
{
    public Option<string?> DataOption { get; } = new("--data")
    {
        Description = "The folder of the archive (default: the setting Data:Directory, data under the working directory)",
        HelpName = "DIR",
        Recursive = true,
    };

    public Option<bool> JsonOption { get; } = new("--json") { Description = "Print one JSON document" };

    public async Task<int> RunAsync(
        ParseResult parse,
        ArchiveNeed need,
        Func<CommandContext, CancellationToken, Task<int>> command,
        CancellationToken cancellationToken)
    {
        try
        {
            using var host = Compose(parse.GetValue(DataOption));
            var context = new CommandContext(host, output, IsJson(parse));
            if (need != ArchiveNeed.None)
            {
                await context.Get<ArchivePreparation>().PrepareAsync(
                    need, isChosen: parse.GetValue(DataOption) is not null, output, cancellationToken);
            }

            return await command(context, cancellationToken);
        }
        catch (UsageException exception)
        {
            output.Fail(exception.Message);
            return ExitCodes.WrongUsage;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            output.Say("Stopped. What was committed before is kept.");
            return ExitCodes.Failed;
        }
#pragma warning disable CA1031 // The boundary of a command: people get a sentence, never a stack trace.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            output.Fail(Explain(exception));
            return ExitCodes.Failed;
        }
    }

    /// <summary>As <see cref="RunAsync"/>, but with settings that are wrong the command is told so instead of ended.</summary>
    public Task<int> DiagnoseAsync(
        ParseResult parse,
        Func<CommandContext, CancellationToken, Task<int>> command,
        Action<TerminalOutput, bool, string> broken,
        CancellationToken cancellationToken)
    {
        try
        {
            Compose(parse.GetValue(DataOption)).Dispose();
        }
#pragma warning disable CA1031 // Whatever prevents the program from being composed is what is to be told.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            broken(output, IsJson(parse), Explain(exception));
            return Task.FromResult(ExitCodes.Done);
        }

        return RunAsync(parse, ArchiveNeed.None, command, cancellationToken);
    }

    // Settings are checked here, before the command reads any.
    private IHost Compose(string? dataDirectory)
    {
        var host = compose(dataDirectory);
        try
        {
            host.Services.GetRequiredService<IStartupValidator>().Validate();
            return host;
        }
        catch
        {
            host.Dispose();
            throw;
        }
    }

    private bool IsJson(ParseResult parse) => parse.GetResult(JsonOption) is not null && parse.GetValue(JsonOption);

    private static string Explain(Exception exception) => exception switch
    {
        ArchiveUnavailableException or QuestionSetException => exception.Message,
        OptionsValidationException wrong => "Wrong settings:\n- " + string.Join("\n- ", wrong.Failures),
        AggregateException several => string.Join('\n', several.InnerExceptions.Select(Explain)),
        InvalidDataException broken => $"The settings cannot be read: {broken.Message} {broken.InnerException?.Message}".TrimEnd(),
        InvalidOperationException { InnerException: FormatException or ArgumentException } wrong => $"Wrong settings: {wrong.Message}",
        _ => $"Something went wrong that should not have: {exception.GetType().Name}: {exception.Message}",
    };
}
