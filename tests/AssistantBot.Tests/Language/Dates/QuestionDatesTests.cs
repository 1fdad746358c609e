using AssistantBot.Language;
using AssistantBot.Language.Dates;
using CsCheck;

namespace AssistantBot.Tests.Language.Dates;

public sealed class QuestionDatesTests
{
    public static TheoryData<string, string, string, string> Cases { get; } =
        [.. DateCases.Rows("question-dates.tsv").Select(row => (row[0], row[1], row[2], row[3]))];

    public static TheoryData<string, string, string, string> SaidBack { get; } =
        [.. DateCases.Rows("dates-said-back.tsv").Select(row => (row[0], row[1], row[2], row[3]))];

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_periods_of_a_question_are_those_its_asker_means(string today, string question, string dates, string shows)
    {
        var found = string.Join(
            '|', QuestionDates.In(question, DateCases.Day(today)!.Value).Select(date => DateCases.Write(question, date)));

        Assert.True(dates == found, $"{shows}: {found}");
    }

    [Theory]
    [MemberData(nameof(SaidBack))]
    public void A_question_is_said_back_with_what_its_words_were_taken_for(string today, string script, string question, string said) =>
        Assert.Equal(
            said, QuestionDates.SayBack(question, QuestionDates.In(question, DateCases.Day(today)!.Value), Enum.Parse<Script>(script)));

    [Fact]
    public void Periods_lie_in_the_question_in_order_and_end_no_earlier_than_they_begin() =>
        Gen.Select(DateText.Any, DateText.Day).Sample(
            (question, today) =>
            {
                var end = 0;
                var dates = QuestionDates.In(question, today);
                foreach (var date in dates)
                {
                    Assert.InRange(date.Span.Start, end, date.Span.End - 1);
                    Assert.True(date.Span.End <= question.Length);
                    Assert.NotEmpty(date.Candidates);
                    Assert.All(date.Candidates, days => Assert.True(days.First <= days.Last));
                    end = date.Span.End;
                }

                Assert.StartsWith(question[..(dates.Count > 0 ? dates[0].Span.End : question.Length)], QuestionDates.SayBack(question, dates, Script.Simplified), StringComparison.Ordinal);
                _ = QuestionDates.SayBack(question, dates, Script.Latin);
            },
            iter: 5000);

    [Fact]
    public void What_a_day_and_month_without_a_year_hold_in_every_year_is_kept()
    {
        var date = Assert.Single(QuestionDates.In("11月18日市长去了哪里？", new DateOnly(2026, 11, 18)));

        Assert.Equal((11, 18, DatePrecision.Day, true), (date.Month, date.Day, date.Precision, date.IsRelative));
    }

    [Fact]
    public void Vague_words_are_known_as_such() =>
        Assert.Equal(DatePrecision.Vague, Assert.Single(QuestionDates.In("最近有哪些政策？", new DateOnly(2026, 11, 18))).Precision);

    [Fact]
    public void What_is_stated_is_not_relative() =>
        Assert.False(Assert.Single(QuestionDates.In("2020年有哪些政策？", new DateOnly(2026, 11, 18))).IsRelative);
}
