using AssistantBot.Answering.Retrieval;
using AssistantBot.Answering.Understanding;

namespace AssistantBot.Evaluation.Sets;

/// <summary>A question with what the program retrieved for it.</summary>
/// <param name="Ranking">External ids of the articles, best first.</param>
/// <param name="Retrieved">As far as an answer looks at it.</param>
internal sealed record Exam(EvaluationQuestion Asked, Question Question, IReadOnlyList<string?> Ranking, RetrievedPassages Retrieved)
{
    /// <summary>Which half a question belongs to; what is fitted on one half is scored on the other.</summary>
    public int Half => Halves.Of(Asked.Id);

    /// <summary>The same question of an archive without the articles that answer it.</summary>
    public Exam WithoutGold()
    {
        var gold = Asked.Articles.Concat(Asked.Alternates).ToHashSet(StringComparer.Ordinal);
        return this with
        {
            Asked = Asked with { Articles = [], Alternates = [], Answers = [], IsAnswerable = false },
            Ranking = Ranking.Where(id => id is null || !gold.Contains(id)).ToList(),
            Retrieved = Retrieved with
            {
                Articles = Retrieved.Articles.Where(article => article.Article.ExternalId is not { } id || !gold.Contains(id)).ToList(),
            },
        };
    }
}
