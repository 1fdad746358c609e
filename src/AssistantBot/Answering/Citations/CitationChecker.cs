using AssistantBot.Answering.Retrieval;
using AssistantBot.Answering.Writing;
using AssistantBot.Knowledge;
using AssistantBot.Language;

namespace AssistantBot.Answering.Citations;

/// <summary>
/// Decides what a reader may see. A sentence passes when the words it cites stand in a passage retrieved for this
/// question, exactly where it says, and the sentence says no more than they do.
/// </summary>
internal sealed class CitationChecker(RetrievedPassages retrieved)
{
    private readonly List<Citation> _citations = [];
    private readonly List<RemovedSentence> _removed = [];

    /// <summary>The citations of the sentences that passed, in the order of their numbers.</summary>
    public IReadOnlyList<Citation> Citations => _citations;

    /// <summary>The sentences that did not pass.</summary>
    public IReadOnlyList<RemovedSentence> Removed => _removed;

    /// <summary>The sentence as it may be shown; null if it may not.</summary>
    public CheckedSentence? Check(DraftSentence draft)
    {
        // The article is taken from what was retrieved, not from the draft: a writer may claim anything.
        var article = retrieved.Articles.FirstOrDefault(ranked => ranked.Article.Id == draft.Article.Id)?.Article;
        if (Fault(draft, article) is { } fault)
        {
            _removed.Add(new RemovedSentence(draft.Text, fault));
            return null;
        }

        return new CheckedSentence(AddressMask.Apply(draft.Text, article!.Url), [Cite(article, draft.Evidence)]);
    }

    private string? Fault(DraftSentence draft, Article? article)
    {
        if (article is null || draft.Evidence.Start < 0 || draft.Evidence.End > article.Text.Length || draft.Evidence.IsEmpty)
        {
            return "it cites words that were not retrieved";
        }

        if (retrieved.FindPassage(article.Id, draft.Evidence) is null)
        {
            return "it cites words that lie in no retrieved passage";
        }

        return draft.Evidence.Of(article.Text) == draft.Text ? null : "it is not word for word what it cites";
    }

    private int Cite(Article article, TextSpan evidence)
    {
        var known = _citations.Find(citation => citation.Article.Id == article.Id && citation.Span == evidence);
        if (known is not null)
        {
            return known.Number;
        }

        _citations.Add(new Citation(_citations.Count + 1, article, retrieved.FindPassage(article.Id, evidence)!, evidence));
        return _citations.Count;
    }
}
