using AssistantBot.Answering;
using AssistantBot.Channels.Rendering;
using AssistantBot.Knowledge;

namespace AssistantBot.Channels.Terminal.Json;

/// <summary>Turns an answer into the document that scripts read.</summary>
internal static class AnswerDocuments
{
    public static AskDocument Of(Answer answer, long elapsedMilliseconds)
    {
        var document = new AskDocument
        {
            Kind = "refused",
            Text = AnswerText.Of(answer),
            Writer = "extractive",
            Interpreted = answer.Question.Interpreted,
            Sentences = [],
            Citations = [],
            Nearest = [],
            Searched = new SearchedDocument(answer.Searched.Articles, answer.Searched.Passages),
            Removed = answer.Removed.Select(removed => new RemovedSentenceDocument(removed.Text, removed.Reason)).ToList(),
            ElapsedMs = elapsedMilliseconds,
        };
        return answer switch
        {
            Answer.Cited cited => document with
            {
                Kind = "cited",
                Sentences = cited.Sentences.Select(sentence => new SentenceDocument(sentence.Text, sentence.Citations)).ToList(),
                Citations = cited.Citations.Select(Of).ToList(),
            },
            Answer.NotFound missed => document with { Kind = "not_found", Nearest = missed.Nearest.Select(Of).ToList() },
            _ => document,
        };
    }

    private static CitationDocument Of(Citation citation) => new(
        citation.Number,
        citation.Article.Id.Value,
        citation.Article.ExternalId,
        citation.Passage.Id.Value,
        citation.Article.Title,
        citation.Article.Outlet,
        citation.Article.Published,
        citation.Article.Url,
        citation.Quote,
        citation.Span.Start,
        citation.Span.End);

    private static NearestDocument Of(NearMiss miss) =>
        new(miss.Passage.Id.Value, miss.Article.Id.Value, miss.Span.Of(miss.Article.Text));
}
