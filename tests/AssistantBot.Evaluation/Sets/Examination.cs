using AssistantBot.Answering.Retrieval;
using AssistantBot.Answering.Understanding;
using AssistantBot.Language;

namespace AssistantBot.Evaluation.Sets;

/// <summary>Retrieves for all questions of a set.</summary>
internal static class Examination
{
    // More articles are looked at neither by the writer nor by the decision to refuse; one may be taken out as gold.
    private const int Articles = 20;

    public static async Task<IReadOnlyList<Exam>> HoldAsync(
        OpenArchive archive, IReadOnlyList<EvaluationQuestion> questions, CancellationToken cancellationToken)
    {
        var search = archive.Get<NarrowedSearch>();
        var context = await archive.Get<Evaluator>().ContextAsync(cancellationToken);
        var texts = new Dictionary<string, RankedArticle>(StringComparer.Ordinal);
        var exams = new List<Exam>();
        foreach (var asked in questions)
        {
            var (question, retrieved) = await search.FindAsync(
                QuestionReader.Read(TextCleaner.Clean(asked.Text).Text.Trim(), context), cancellationToken);
            var ranking = retrieved.Passages.Select(passage => passage.Article.ExternalId).Distinct().Take(Articles).ToList();
            exams.Add(new Exam(asked, question, ranking, retrieved with
            {
                Articles = retrieved.Articles.Take(Articles).Select(article => Shared(article, texts)).ToList(),
            }));
        }

        return exams;
    }

    // Thousands of questions hold the same articles; one copy of a text is enough.
    private static RankedArticle Shared(RankedArticle article, Dictionary<string, RankedArticle> known)
    {
        if (known.TryAdd(article.Article.Id.Value, article))
        {
            return article;
        }

        var first = known[article.Article.Id.Value];
        return article with
        {
            Article = first.Article,
            Passages = article.Passages.Select((passage, i) => passage with { Article = first.Article, Passage = first.Passages[i].Passage }).ToList(),
        };
    }
}
