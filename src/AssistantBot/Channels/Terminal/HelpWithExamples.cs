using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace AssistantBot.Channels.Terminal;

/// <summary>The usual help, followed by examples to copy.</summary>
internal sealed class HelpWithExamples(HelpAction usual) : SynchronousCommandLineAction
{
    private const string Program = "dotnet run --project src/AssistantBot -- ";

    private static readonly Dictionary<string, string[]> Examples = new(StringComparer.Ordinal)
    {
        ["run"] = ["run", "run --News:Sources:0:Path=/srv/news"],
        ["chat"] = ["chat", "chat --data /srv/archive"],
        ["ask"] = ["ask \"市长到岚溪县调研了哪些项目？\"", "ask \"主橋甚麼時候合龍？\" --json"],
        ["search"] = ["search \"招商引资到位资金\" --top 5"],
        ["ingest"] = ["ingest news/2026-03.jsonl", "ingest /srv/news notice.txt --data /srv/archive"],
        ["articles"] = ["articles --since 2026-03-01", "articles --place 岚溪县"],
        ["remove"] = ["remove sample-01", "remove 3f2a9c0d41b7e865"],
        ["passage"] = ["passage 3f2a9c0d41b7e865"],
        ["reindex"] = ["reindex"],
        ["eval"] = ["eval questions.jsonl --json", "eval questions.jsonl --retrieval-only --limit 100"],
        ["doctor"] = ["doctor", "doctor --json"],
    };

    public override int Invoke(ParseResult parseResult)
    {
        var result = usual.Invoke(parseResult);
        var command = parseResult.CommandResult.Command;
        var examples = command is RootCommand
            ? ["ask \"市长到岚溪县调研了哪些项目？\"", "ingest news/2026-03.jsonl", "chat"]
            : Examples.GetValueOrDefault(command.Name, []);
        var writer = parseResult.InvocationConfiguration.Output;
        writer.WriteLine("Examples:");
        foreach (var example in examples)
        {
            writer.WriteLine("  " + Program + example);
        }

        return result;
    }
}
