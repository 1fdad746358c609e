using AssistantBot.Answering;
using AssistantBot.Answering.Understanding;
using AssistantBot.Knowledge;

namespace AssistantBot.Conversations;

/// <summary>The one door through which every channel asks.</summary>
internal sealed class ConversationDesk(QuestionAnswerer answerer, Region region)
{
    /// <summary>Sentences as soon as they may be shown, then the whole answer.</summary>
    public IAsyncEnumerable<AnswerPart> AskAsync(string question, CancellationToken cancellationToken) =>
        answerer.AnswerAsync(question, new AskingContext(region.Today, region.Place), cancellationToken);
}
