using AssistantBot.Language.Dates;

namespace AssistantBot.Tests.Language.Dates;

public sealed class DayRangeTests
{
    private static readonly DayRange November = new(new DateOnly(2020, 11, 1), new DateOnly(2020, 11, 30));

    [Theory]
    [InlineData("2020-10-31", false)]
    [InlineData("2020-11-01", true)]
    [InlineData("2020-11-30", true)]
    [InlineData("2020-12-01", false)]
    public void Both_ends_belong_to_a_range(string day, bool isIn)
    {
        Assert.Equal(isIn, November.Contains(DateCases.Day(day)!.Value));
        Assert.Equal(isIn, November.Overlaps(DayRange.Of(DateCases.Day(day)!.Value)));
        Assert.Equal(isIn, DayRange.Of(DateCases.Day(day)!.Value).Overlaps(November));
    }

    [Fact]
    public void The_calendar_ends_where_it_ends()
    {
        Assert.Equal(DateOnly.MaxValue, DateOnly.MaxValue.DaysLater(1));
        Assert.Equal(DateOnly.MinValue, DateOnly.MinValue.MonthsLater(-1));
        Assert.Equal(DateOnly.MaxValue, DateOnly.MaxValue.MonthsLater(1));
        Assert.Equal(new DateOnly(2021, 2, 28), new DateOnly(2021, 1, 31).MonthsLater(1));
    }
}
