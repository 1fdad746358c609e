using System.Globalization;
using AssistantBot.Answering;
using AssistantBot.Channels.Rendering;
using AssistantBot.Knowledge;

namespace AssistantBot.Channels.Terminal;

/// <summary>Shows an answer as it comes: sentences, then their sources.</summary>
internal sealed class AnswerScreen(TerminalOutput output)
{
    public void Show(AnswerPart part)
    {
        switch (part)
        {
            case AnswerPart.Understood { Question: var question } when question.Interpreted != question.Text:
                output.WriteFaint(Wording.For(question.Script).UnderstoodAs(question.Interpreted));
                break;
            case AnswerPart.Understood:
                break;
            case AnswerPart.Sentence sentence:
                output.Write(AnswerText.Of(sentence.Checked));
                break;
            case AnswerPart.Completed { Answer: Answer.Cited cited }:
                ShowSources(cited);
                break;
            case AnswerPart.Completed { Answer: var answer }:
                output.Write(AnswerText.Of(answer));
                ShowNearest(answer as Answer.NotFound);
                break;
        }
    }

    private void ShowSources(Answer.Cited answer)
    {
        var wording = Wording.For(answer.Question.Script);
        output.Write("");
        foreach (var citation in answer.Citations)
        {
            output.Write(string.Create(
                CultureInfo.InvariantCulture, $"[{citation.Number}] {SourceLine.Of(citation.Article, wording)}"));
            ShowAddress(citation.Passage, citation.Article);
        }
    }

    private void ShowNearest(Answer.NotFound? answer)
    {
        if (answer is null || answer.Nearest.Count == 0)
        {
            return;
        }

        var wording = Wording.For(answer.Question.Script);
        output.Write(wording.Nearest);
        foreach (var miss in answer.Nearest)
        {
            output.Write($"- {miss.Span.Of(miss.Article.Text)} — {SourceLine.Of(miss.Article, wording)}");
            ShowAddress(miss.Passage, miss.Article);
        }
    }

    private void ShowAddress(Passage passage, Article article) =>
        output.WriteFaint($"    passage {passage.Id}" + (article.Url is { } url ? $"  {url}" : ""));
}
