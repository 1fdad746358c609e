using System.Globalization;
using AssistantBot.Answering;
using AssistantBot.Channels.Rendering;
using AssistantBot.Conversations;
using AssistantBot.Knowledge;
using AssistantBot.Knowledge.Sqlite;
using AssistantBot.Language;

namespace AssistantBot.Channels.Terminal;

/// <summary>A conversation: questions, and commands that begin with a slash.</summary>
internal sealed class ChatSession(CommandContext context, TextReader input)
{
    private const int ListedArticles = 20;

    private const string Help =
        """
        直接输入问题，例如：市长到岚溪县调研了哪些项目？
        直接輸入問題，例如：主橋甚麼時候合龍？
        Or ask in English about names and numbers that the news holds.

        /passage 2    上一个回答中引文 [2] 的原文 · 上一個回答中引文 [2] 的原文 · citation [2] in its article
        /articles     最近的文章 · the latest articles
        /help         帮助 · 說明 · this text
        /quit         退出 · 離開 · leave
        """;

    private readonly TerminalOutput _output = context.Output;
    private IReadOnlyList<Citation> _citations = [];
    private Script _script = Script.Simplified;

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        _output.Write(Help);
        while (await ReadAsync(cancellationToken) is { } line)
        {
            if (line is "/quit" or "/exit")
            {
                return;
            }

            await HandleAsync(line, cancellationToken);
        }
    }

    private async Task<string?> ReadAsync(CancellationToken cancellationToken)
    {
        if (_output.ResultsAreSeen)
        {
            await _output.Results.WriteAsync("\n> ".AsMemory(), cancellationToken);
        }

        // A read from a terminal cannot be cancelled, only waited for.
        return (await input.ReadLineAsync(cancellationToken).AsTask().WaitAsync(cancellationToken))?.Trim();
    }

    private Task HandleAsync(string line, CancellationToken cancellationToken) => line.Split(' ', 2) switch
    {
        [""] => Task.CompletedTask,
        ["/help" or "/start" or "?"] => Say(Help),
        ["/articles"] => ListAsync(cancellationToken),
        ["/passage", var number] => ShowPassage(number),
        ["/passage"] => ShowPassage("1"),
        [['/', ..], ..] => Say(Wording.For(_script).UnknownCommand(line.Split(' ')[0])),
        _ => AskAsync(line, cancellationToken),
    };

    private Task Say(string text)
    {
        _output.Write(text);
        return Task.CompletedTask;
    }

    private Task ShowPassage(string number)
    {
        var citation = int.TryParse(number.Trim('[', ']', ' '), CultureInfo.InvariantCulture, out var wanted)
            ? _citations.FirstOrDefault(citation => citation.Number == wanted)
            : null;
        if (citation is null)
        {
            return Say(Wording.For(_script).NoCitation(number));
        }

        PassageScreen.Show(_output, citation.Article, citation.Span);
        return Task.CompletedTask;
    }

    private async Task ListAsync(CancellationToken cancellationToken) =>
        ArticleScreen.Show(
            _output,
            await context.Get<ArticleList>().ListAsync(since: null, place: null, places: [], ListedArticles, cancellationToken),
            _script);

    private async Task AskAsync(string question, CancellationToken cancellationToken)
    {
        var screen = new AnswerScreen(_output);
        await foreach (var part in context.Get<ConversationDesk>().AskAsync(question, cancellationToken))
        {
            screen.Show(part);
            if (part is AnswerPart.Completed completed)
            {
                _script = completed.Answer.Question.Script;
                _citations = completed.Answer is Answer.Cited cited ? cited.Citations : [];
            }
        }
    }
}
