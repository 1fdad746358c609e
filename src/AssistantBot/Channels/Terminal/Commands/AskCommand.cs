using System.CommandLine;
using System.Diagnostics;
using AssistantBot.Answering;
using AssistantBot.Channels.Terminal.Json;
using AssistantBot.Conversations;

namespace AssistantBot.Channels.Terminal.Commands;

/// <summary><c>ask</c>: one answer with its citations.</summary>
internal static class AskCommand
{
    public static Command Create(CommandRunner runner)
    {
        var question = QuestionArgument.Create("The question, in Chinese or English; best in quotes");
        var command = new Command("ask", "Answer a question, with citations") { question, runner.JsonOption };
        command.SetAction((parse, cancellationToken) => runner.RunAsync(
            parse,
            ArchiveNeed.ReadyToAsk,
            (context, token) => AskAsync(context, string.Join(' ', parse.GetValue(question)!), token),
            cancellationToken));
        return command;
    }

    private static async Task<int> AskAsync(CommandContext context, string question, CancellationToken cancellationToken)
    {
        var watch = Stopwatch.StartNew();
        var screen = new AnswerScreen(context.Output);
        await foreach (var part in context.Get<ConversationDesk>().AskAsync(question, cancellationToken))
        {
            if (part is AnswerPart.Completed { Answer: var answer } && context.IsJson)
            {
                context.Output.WriteJson(JsonOutput.Of(AnswerDocuments.Of(answer, watch.ElapsedMilliseconds)));
            }
            else if (!context.IsJson)
            {
                screen.Show(part);
            }
        }

        return ExitCodes.Done;
    }
}
