using AssistantBot.Answering;
using AssistantBot.Ingestion.Cleaning;
using AssistantBot.Ingestion.Reading;
using AssistantBot.Tests.Fakes;

namespace AssistantBot.Tests.Answering;

/// <summary>Questions that name a time or a place are answered from the news of that time and place. The news is invented.</summary>
public sealed class NarrowedQuestionsTests
{
    [Fact]
    public async Task Of_two_openings_the_one_of_last_week_is_told()
    {
        await using var archive = await OpenAsync(
            ("old", "2026-01-12", "岚桥新材料项目开工，总投资3亿元。"), ("new", "2026-02-18", "澄渚食品项目开工，总投资5亿元。"));

        Assert.Equal(["new"], await AskAsync(archive, "上周哪个项目开工？"));
        Assert.Equal(["old"], await AskAsync(archive, "今年1月哪个项目开工？"));
    }

    [Fact]
    public async Task A_time_without_news_is_not_answered_with_the_news_of_another()
    {
        await using var archive = await OpenAsync(("old", "2026-01-12", "岚桥新材料项目开工，总投资3亿元。"));

        Assert.Empty(await AskAsync(archive, "昨天哪个项目开工？"));
    }

    [Fact]
    public async Task A_county_includes_its_towns()
    {
        await using var archive = await OpenAsync(
            ("town", "2026-02-18", "冷坑镇食品产业园项目开工，总投资5亿元。"), ("other", "2026-02-18", "广宁县竹业产业园项目开工，总投资3亿元。"));

        Assert.Equal(["town"], await AskAsync(archive, "怀集县哪个产业园项目开工？"));
        Assert.Equal(["town"], await AskAsync(archive, "懷集縣哪個產業園項目開工？"));
        Assert.Equal(["other"], await AskAsync(archive, "广宁哪个产业园项目开工？"));
    }

    [Fact]
    public async Task A_day_of_every_year_is_taken_from_the_latest_year_that_has_news_of_it_and_said()
    {
        await using var archive = await OpenAsync(("a", "2024-11-19", "11月18日，岚桥新材料项目开工。"));

        var answer = await archive.Get<QuestionAnswerer>().CompleteAsync("11月18日哪个项目开工？", TestArchive.Asking, TestContext.Current.CancellationToken);

        Assert.IsType<Answer.Cited>(answer);
        Assert.Contains("2024年", answer.Question.Interpreted, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_headline_may_be_of_another_year_than_a_question_would_be()
    {
        await using var archive = await OpenAsync(("a", "2023-06-22", "岚桥多彩活动迎端午，龙舟赛在镜湖举行。"));

        Assert.Equal(["a"], await AskAsync(archive, "岚桥多彩活动迎端午"));
        Assert.Empty(await AskAsync(archive, "岚桥端午有哪些多彩活动？"));
    }

    private static async Task<List<string?>> AskAsync(TestArchive archive, string question) =>
        await archive.Get<QuestionAnswerer>().CompleteAsync(question, TestArchive.Asking, TestContext.Current.CancellationToken) is Answer.Cited cited
            ? cited.Citations.Select(citation => citation.Article.ExternalId).Distinct().ToList()
            : [];

    private static Task<TestArchive> OpenAsync(params (string Id, string Published, string Text)[] articles) =>
        TestArchive.OpenAsync(articles.Select(article => ArticleCleaner.Clean(
            new RawArticle
            {
                Address = article.Id,
                Origin = article.Id,
                Raw = System.Text.Encoding.UTF8.GetBytes(article.Text),
                ExternalId = article.Id,
                Text = article.Text,
                Published = article.Published,
            },
            isSample: false).Version!).ToArray());
}
