using AssistantBot.Answering;
using AssistantBot.Evaluation;
using AssistantBot.Knowledge.Sqlite;
using AssistantBot.Language;
using AssistantBot.Tests.Fakes;

namespace AssistantBot.Tests.Answering;

/// <summary>The questions of Corpus/sample-questions.jsonl, asked of the samples that ship with the program.</summary>
public sealed class SampleQuestionsTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task All_are_answered_or_refused_rightly()
    {
        await using var archive = await TestArchive.WithSamplesAsync();
        var wrong = new List<string>();
        foreach (var question in await QuestionsAsync())
        {
            var answer = await AskAsync(archive, question);
            if (!IsRight(question, answer))
            {
                wrong.Add($"{question.Id}: {Shown(answer)}");
            }
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public async Task Every_citation_stands_word_for_word_in_its_passage()
    {
        await using var archive = await TestArchive.WithSamplesAsync();
        foreach (var question in await QuestionsAsync())
        {
            if (await AskAsync(archive, question) is not Answer.Cited cited)
            {
                continue;
            }

            Assert.Equal(Enumerable.Range(1, cited.Citations.Count), cited.Citations.Select(citation => citation.Number));
            Assert.All(
                cited.Sentences.SelectMany(sentence => sentence.Citations), number => Assert.InRange(number, 1, cited.Citations.Count));
            foreach (var citation in cited.Citations)
            {
                var stored = await archive.Get<CatalogueReader>().FindByPassageAsync(citation.Passage.Id, Cancel);
                Assert.Equal(citation.Quote, stored!.Article.Text[citation.Span.Start..citation.Span.End]);
                Assert.True(stored.Passages.Single(passage => passage.Id == citation.Passage.Id).Span.Contains(citation.Span));
            }
        }
    }

    private static async Task<IReadOnlyList<EvaluationQuestion>> QuestionsAsync()
    {
        var questions = await QuestionSet.ReadAsync(
            Path.Combine(AppContext.BaseDirectory, "Corpus", "sample-questions.jsonl"), limit: null, Cancel);
        Assert.Equal(20, questions.Count);
        return questions;
    }

    private static Task<Answer> AskAsync(TestArchive archive, EvaluationQuestion question) =>
        archive.Get<QuestionAnswerer>().CompleteAsync(question.Text, TestArchive.Asking, Cancel);

    // Answerable: one of the gold answers stands in some citation. Unanswerable: not found.
    private static bool IsRight(EvaluationQuestion question, Answer answer) =>
        question.IsAnswerable
            ? answer is Answer.Cited cited && question.Answers.Any(gold =>
                cited.Citations.Any(citation => Comparable(citation.Quote).Contains(Comparable(gold), StringComparison.Ordinal)))
            : answer is Answer.NotFound;

    private static string Shown(Answer answer) =>
        answer is Answer.Cited cited ? string.Join(" | ", cited.Citations.Select(citation => citation.Quote)) : answer.GetType().Name;

    private static string Comparable(string text) =>
        string.Concat(CharacterFolding.Fold(text).Where(character => !char.IsWhiteSpace(character)));
}
