using Spectre.Console;

namespace AssistantBot.Channels.Terminal;

/// <summary>
/// Where a command writes: results to standard output, everything else to standard error. Colour and progress appear
/// only where a person looks at a terminal.
/// </summary>
internal sealed class TerminalOutput(TextWriter results, TextWriter messages)
{
    public static TerminalOutput System { get; } = new(Console.Out, Console.Error);

    public TextWriter Results => results;

    /// <summary>For messages, progress and colour: nothing that is a result.</summary>
    public IAnsiConsole Messages { get; } = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(messages) });

    /// <summary>Whether a person sees the results on a terminal.</summary>
    public bool ResultsAreSeen { get; } = ReferenceEquals(results, Console.Out) && !Console.IsOutputRedirected;

    public bool MessagesAreSeen { get; } = ReferenceEquals(messages, Console.Error) && !Console.IsErrorRedirected;

    public void Say(string message) => messages.WriteLine(Printable(message));

    public void Fail(string message)
    {
        if (MessagesAreSeen)
        {
            Messages.MarkupLineInterpolated($"[red]{Printable(message)}[/]");
        }
        else
        {
            Say(message);
        }
    }

    public void Write(string result) => results.WriteLine(Printable(result));

    /// <summary>A line of lesser weight: grey on a terminal, plain elsewhere.</summary>
    public void WriteFaint(string result) =>
        results.WriteLine(ResultsAreSeen ? $"\u001b[2m{Printable(result)}\u001b[0m" : Printable(result));

    /// <summary>JSON as it is: it holds no control characters.</summary>
    public void WriteJson(string document) => results.WriteLine(document);

    // File names and messages of others come from outside; an escape character in them could take over a terminal.
    private static string Printable(string text) =>
        string.Concat(text.Select(character => char.IsControl(character) && character is not ('\n' or '\t') ? '\uFFFD' : character));
}
