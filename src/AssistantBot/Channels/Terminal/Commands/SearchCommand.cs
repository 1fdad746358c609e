using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using AssistantBot.Answering.Retrieval;
using AssistantBot.Answering.Understanding;
using AssistantBot.Channels.Rendering;
using AssistantBot.Channels.Terminal.Json;
using AssistantBot.Knowledge;
using AssistantBot.Language;

namespace AssistantBot.Channels.Terminal.Commands;

/// <summary><c>search</c>: ranked passages.</summary>
internal static class SearchCommand
{
    private const int DefaultTop = 10;
    private const int MostTop = 1000;

    public static Command Create(CommandRunner runner)
    {
        var question = QuestionArgument.Create("What to look for");
        var top = new Option<int>("--top")
        {
            Description = $"How many passages to show, 1 to {MostTop} (default {DefaultTop})",
            HelpName = "N",
            DefaultValueFactory = _ => DefaultTop,
        };
        top.AcceptOnly(1, MostTop);
        var command = new Command("search", "Show the passages that fit best, ranked") { question, top, runner.JsonOption };
        command.SetAction((parse, cancellationToken) => runner.RunAsync(
            parse,
            ArchiveNeed.Existing,
            (context, token) => SearchAsync(context, string.Join(' ', parse.GetValue(question)!), parse.GetValue(top), token),
            cancellationToken));
        return command;
    }

    private static async Task<int> SearchAsync(
        CommandContext context, string text, int top, CancellationToken cancellationToken)
    {
        var watch = Stopwatch.StartNew();
        var region = context.Get<Region>();
        var (question, retrieved) = await context.Get<NarrowedSearch>().FindAsync(
            QuestionReader.Read(TextCleaner.Clean(text).Text.Trim(), new AskingContext(region.Today, region.Place)), cancellationToken);
        var hits = retrieved.Passages.Take(top).Select((passage, index) => Hit(passage, index + 1)).ToList();
        context.Print(new SearchDocument(question.Text, hits, watch.ElapsedMilliseconds), output =>
        {
            var wording = Wording.For(question.Script);
            foreach (var (hit, passage) in hits.Zip(retrieved.Passages))
            {
                output.Write(string.Create(CultureInfo.InvariantCulture, $"{hit.Rank}. {SourceLine.Of(passage.Article, wording)}"));
                output.Write($"   {hit.Text.ReplaceLineEndings(" ")}");
                output.WriteFaint(string.Create(CultureInfo.InvariantCulture, $"   passage {hit.Passage}  score {hit.Score:0.00}"));
            }
        });
        return ExitCodes.Done;
    }

    private static HitDocument Hit(RankedPassage ranked, int rank) => new(
        rank,
        Math.Round(ranked.Score, 6),
        ranked.Article.Id.Value,
        ranked.Article.ExternalId,
        ranked.Article.Title,
        ranked.Passage.Id.Value,
        ranked.Passage.Span.Start,
        ranked.Passage.Span.End,
        ranked.Passage.Span.Of(ranked.Article.Text));
}
