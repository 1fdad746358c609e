using System.CommandLine;
using AssistantBot.Channels.Terminal.Json;
using AssistantBot.Evaluation;
using Spectre.Console;

namespace AssistantBot.Channels.Terminal.Commands;

/// <summary><c>eval</c>: scores of a question set.</summary>
internal static class EvalCommand
{
    public static Command Create(CommandRunner runner)
    {
        var questions = new Argument<string>("QUESTIONS") { Description = "The question set, a .jsonl file" };
        var retrievalOnly = new Option<bool>("--retrieval-only") { Description = "Rank passages but write no answers" };
        var limit = new Option<int?>("--limit") { Description = "Only the first N questions", HelpName = "N" };
        limit.AcceptOnly(1, int.MaxValue);
        var command = new Command("eval", "Score a question set") { questions, retrievalOnly, limit, runner.JsonOption };
        command.SetAction((parse, cancellationToken) => runner.RunAsync(
            parse,
            ArchiveNeed.Existing,
            (context, token) => EvaluateAsync(
                context, parse.GetValue(questions)!, parse.GetValue(limit), parse.GetValue(retrievalOnly), token),
            cancellationToken));
        return command;
    }

    private static async Task<int> EvaluateAsync(
        CommandContext context, string path, int? limit, bool retrievalOnly, CancellationToken cancellationToken)
    {
        var questions = await QuestionSet.ReadAsync(path, limit, cancellationToken);
        var results = context.Output.MessagesAreSeen
            ? await context.Output.Messages.Progress().StartAsync(display =>
                AskAllAsync(context, questions, retrievalOnly, display.AddTask("Asking", maxValue: questions.Count), cancellationToken))
            : await AskAllAsync(context, questions, retrievalOnly, task: null, cancellationToken);
        var document = EvaluationDocuments.Of(new Scores(results));
        context.Print(document, output => EvaluationScreen.Show(output, document));
        return ExitCodes.Done;
    }

    private static async Task<IReadOnlyList<QuestionResult>> AskAllAsync(
        CommandContext context,
        IReadOnlyList<EvaluationQuestion> questions,
        bool retrievalOnly,
        ProgressTask? task,
        CancellationToken cancellationToken)
    {
        var results = new List<QuestionResult>(questions.Count);
        foreach (var question in questions)
        {
            results.Add(await context.Get<Evaluator>().EvaluateAsync(question, retrievalOnly, cancellationToken));
            task?.Increment(1);
        }

        return results;
    }
}
