using AssistantBot.Channels.Rendering;
using AssistantBot.Knowledge;
using AssistantBot.Language;

namespace AssistantBot.Channels.Terminal;

/// <summary>Shows an article with a stretch of it marked.</summary>
internal static class PassageScreen
{
    public static void Show(TerminalOutput output, Article article, TextSpan marked)
    {
        output.Write(SourceLine.Of(article, Wording.For(ScriptDetector.Detect(article.Text))));
        if (article.Url is { } url)
        {
            output.WriteFaint(url);
        }

        output.Write("");
        output.Write(article.Text[..marked.Start] + "▶" + marked.Of(article.Text) + "◀" + article.Text[marked.End..]);
    }
}
