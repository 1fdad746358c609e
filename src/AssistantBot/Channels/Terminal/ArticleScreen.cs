using AssistantBot.Channels.Rendering;
using AssistantBot.Knowledge;
using AssistantBot.Language;

namespace AssistantBot.Channels.Terminal;

/// <summary>Shows a list of articles.</summary>
internal static class ArticleScreen
{
    public static void Show(TerminalOutput output, IReadOnlyList<ArticleSummary> articles, Script script)
    {
        var wording = Wording.For(script);
        foreach (var summary in articles)
        {
            output.Write(SourceLine.Of(summary.Article, wording));
            var edits = string.Join(", ", summary.Edits.Select(edit => $"{edit.Key} {edit.Value}"));
            output.WriteFaint($"    article {summary.Article.Id}  {summary.Article.ExternalId}" + (edits.Length > 0 ? $"  edits: {edits}" : ""));
        }
    }
}
