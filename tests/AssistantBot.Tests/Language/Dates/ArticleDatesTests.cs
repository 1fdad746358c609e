using AssistantBot.Language.Dates;
using CsCheck;

namespace AssistantBot.Tests.Language.Dates;

public sealed class ArticleDatesTests
{
    public static TheoryData<string, string, string, string, string, string, string, string> Cases { get; } =
        [.. DateCases.Rows("event-dates.tsv").Select(row => (row[0], row[1], row[2], row[3], row[4], row[5], row[6], row[7]))];

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_days_of_an_article_are_told_apart(
        string published, string title, string text, string happened, string effective, string signature, string publication, string shows)
    {
        var dates = ArticleDates.Read(title == "-" ? null : title, text, DateCases.Day(published));
        var found = dates.Event is { } date ? $"{date.Iso} {DateCases.Write(date.YearSource)}" : "-";

        Assert.True(
            (happened, effective, signature, publication)
                == (found, DateCases.Write(dates.Effective), DateCases.Write(dates.Signed), DateCases.Write(dates.Published)),
            $"{shows}: {found}, in force {dates.Effective:O}, signed {dates.Signed:O}, published {dates.Published:O}");
    }

    [Fact]
    public void Any_text_has_days_or_none() =>
        Gen.Select(DateText.Any, DateText.Any, DateText.Day).Sample(
            (title, text, day) =>
            {
                _ = ArticleDates.Read(title, text, day);
                _ = ArticleDates.Read(null, text, null).Event?.Iso;
            },
            iter: 3000);

    [Theory]
    [InlineData(2020, 11, 18, "2020-11-18")]
    [InlineData(2020, 11, null, "2020-11")]
    [InlineData(null, 11, 18, "--11-18")]
    public void The_day_of_an_event_is_written_as_the_standard_says(int? year, int? month, int? day, string iso) =>
        Assert.Equal(iso, new EventDate(year, month, day, YearSource.Stated).Iso);
}
