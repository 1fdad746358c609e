using AssistantBot.Language.Dates;
using CsCheck;

namespace AssistantBot.Tests.Language.Dates;

public sealed class TextDatesTests
{
    public static TheoryData<string, string, string, string> Cases { get; } =
        [.. DateCases.Rows("article-dates.tsv").Select(row => (row[0], row[1], row[2], row[3]))];

    public static TheoryData<string, string, string, string> Exceptions { get; } =
        [.. DateCases.Rows("article-dates-wrong.tsv").Select(row => (row[0], row[1], row[2], row[3]))];

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_dates_of_a_text_are_those_a_careful_reader_finds(string published, string text, string dates, string shows)
    {
        var found = string.Join(
            '|', TextDates.In(text, DateCases.Day(published)).Select(mention => DateCases.Write(text, mention)));

        Assert.True(dates == found, $"{shows}: {found}");
    }

    [Theory]
    [MemberData(nameof(Exceptions))]
    public void Where_words_alone_do_not_tell_the_wrong_dates_are_known(string published, string text, string dates, string shows) =>
        The_dates_of_a_text_are_those_a_careful_reader_finds(published, text, dates, shows);

    [Fact]
    public void Dates_lie_in_the_text_in_order_and_end_no_earlier_than_they_begin() =>
        Gen.Select(DateText.Any, DateText.Day).Sample(
            (text, day) =>
            {
                var end = 0;
                foreach (var mention in TextDates.In(text, day))
                {
                    Assert.InRange(mention.Span.Start, end, mention.Span.End - 1);
                    Assert.True(mention.Span.End <= text.Length);
                    Assert.True(mention.Days is not { } days || days.First <= days.Last);
                    end = mention.Span.End;
                }

                _ = TextDates.In(text, null);
            },
            iter: 5000);

    [Fact]
    public void Both_scripts_give_the_same_dates()
    {
        const string text = "昨天，第3季度，去年11月18号至20号，两周后，“十四五”时期，农历正月初一，过去三个月";
        const string traditional = "昨天，第3季度，去年11月18號至20號，兩週後，「十四五」時期，農曆正月初一，過去三個月";

        Assert.Equal(
            TextDates.In(text, new DateOnly(2020, 11, 19)).Select(mention => mention.Days),
            TextDates.In(traditional, new DateOnly(2020, 11, 19)).Select(mention => mention.Days));
    }

    [Theory]
    [InlineData("一月")]
    [InlineData("2020年")]
    [InlineData("1至")]
    [InlineData("（")]
    [InlineData("今天（")]
    [InlineData("十")]
    [InlineData("from ")]
    [InlineData("十九届二中、")]
    public void A_megabyte_takes_time_in_proportion(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 340_000 / piece.Length));
        var watch = System.Diagnostics.Stopwatch.StartNew();

        _ = TextDates.In(text, null);

        // Far more than is needed, far less than the square would take.
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 30);
    }
}
