using AssistantBot.Knowledge;
using AssistantBot.Knowledge.Sqlite;
using AssistantBot.Language.Dates;
using AssistantBot.Tests.Fakes;

namespace AssistantBot.Tests.Knowledge.Sqlite;

public sealed class NewsCalendarTests
{
    private static readonly DayRange March = new(new DateOnly(2026, 3, 1), new DateOnly(2026, 3, 31));
    private static readonly DayRange April = new(new DateOnly(2026, 4, 1), new DateOnly(2026, 4, 30));
    private static readonly DayRange Year = new(new DateOnly(2026, 1, 1), new DateOnly(2026, 12, 31));

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Only_periods_that_some_article_is_about_have_news()
    {
        await using var archive = await TestArchive.OpenAsync(Of("a", DayRange.Of(new DateOnly(2026, 3, 5))));

        Assert.Equal([March], await WithNewsAsync(archive, April, March));
    }

    [Fact]
    public async Task An_article_of_a_whole_year_tells_nothing_of_one_of_its_months()
    {
        await using var archive = await TestArchive.OpenAsync(Of("a", Year));

        Assert.Equal([Year], await WithNewsAsync(archive, March, Year));
    }

    [Fact]
    public async Task An_article_without_a_date_gives_no_period_news()
    {
        await using var archive = await TestArchive.OpenAsync(Of("a"), Of("b", ArticleScope.AnyDay));

        Assert.Empty(await WithNewsAsync(archive, March, April, Year));
    }

    [Fact]
    public async Task The_latest_day_is_that_of_the_latest_publication()
    {
        await using var empty = await TestArchive.OpenAsync();
        await using var archive = await TestArchive.OpenAsync(Of("a"));

        Assert.Null(await empty.Get<NewsCalendar>().LatestAsync(Cancel));
        Assert.Equal(new DateOnly(2026, 3, 2), await archive.Get<NewsCalendar>().LatestAsync(Cancel));
    }

    private static ArticleVersion Of(string id, params DayRange[] days) =>
        Some.Version(id) with { Scope = new ArticleScope([], days) };

    private static Task<IReadOnlyList<DayRange>> WithNewsAsync(TestArchive archive, params DayRange[] periods) =>
        archive.Get<NewsCalendar>().WithNewsAsync(periods, Cancel);
}
