using AssistantBot.Answering.Retrieval;
using AssistantBot.Answering.Understanding;
using AssistantBot.Language;
using AssistantBot.Tests.Fakes;

namespace AssistantBot.Tests.Answering.Retrieval;

public sealed class PassageRetrieverTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_same_question_gives_the_same_ranking_in_either_script()
    {
        await using var archive = await TestArchive.WithSamplesAsync();

        var simplified = await RankAsync(archive, "2025年招商引资到位资金是多少？");
        var traditional = await RankAsync(archive, "2025年招商引資到位資金是多少？");

        Assert.Equal(simplified, traditional);
        Assert.Equal(simplified, await RankAsync(archive, "2025年招商引资到位资金是多少？"));
        Assert.Contains("sample-07", simplified[..2]);
    }

    [Fact]
    public async Task Only_a_passage_that_holds_the_whole_stretch_is_the_one_it_lies_in()
    {
        await using var archive = await TestArchive.WithSamplesAsync();
        var retrieved = await archive.Get<PassageRetriever>().RetrieveAsync(QuestionReader.Read("枕渡大桥合龙"), Cancel);
        var (article, passages, _, _) = retrieved.Articles[0];
        var (first, second) = (passages[0].Passage, passages[1].Passage);

        Assert.Equal(first, retrieved.FindPassage(article.Id, first.Span));
        Assert.Equal(second, retrieved.FindPassage(article.Id, second.Span with { Start = second.Span.End - 1 }));
        Assert.Null(retrieved.FindPassage(article.Id, new TextSpan(first.Span.Start, second.Span.End)));
        Assert.Null(retrieved.FindPassage(new("none"), first.Span));
    }

    [Fact]
    public async Task An_archive_without_articles_gives_nothing()
    {
        await using var archive = await TestArchive.OpenAsync();

        Assert.Empty(await RankAsync(archive, "大桥"));
    }

    private static async Task<List<string?>> RankAsync(TestArchive archive, string question) =>
        (await archive.Get<PassageRetriever>().RetrieveAsync(QuestionReader.Read(question), Cancel))
        .Articles.Select(ranked => ranked.Article.ExternalId).ToList();
}
